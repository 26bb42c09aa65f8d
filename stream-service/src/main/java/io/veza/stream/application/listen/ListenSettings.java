package io.veza.stream.application.listen;

/**
 * What somebody wants to be kept.
 *
 * @param listens how many there are
 */
public record ListenSettings(boolean keepHistory, int listens) {

    public static final ListenSettings DEFAULT = new ListenSettings(true, 0);
}
