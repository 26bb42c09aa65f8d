package io.veza.platform.ratelimit;

/**
 * One of the counts a call is held against.
 *
 * @param level what kind of count it is, as metrics name it
 * @param key whose it is
 */
public record Claim(String level, String key, Limit limit) {

    /** Another limit is another count: whoever gets more permits begins anew. */
    String counter() {
        return String.join(
                "/",
                level,
                key,
                Integer.toString(limit.permits()),
                Long.toString(limit.window().toMillis()));
    }
}
