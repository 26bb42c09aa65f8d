package io.veza.chat.domain.rule;

/**
 * How much is too much.
 *
 * @param limit in one message
 * @param perMinute by one person; 0: nobody counts
 */
public record Threshold(int limit, int perMinute) {

    public static final Threshold NONE = new Threshold(0, 0);
}
