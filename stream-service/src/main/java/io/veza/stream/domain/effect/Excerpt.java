package io.veza.stream.domain.effect;

import java.time.Duration;

/**
 * A part of a file.
 *
 * @param from where it begins
 */
public record Excerpt(Duration from, Duration length) {

    public static Excerpt whole(Duration length) {
        return new Excerpt(Duration.ZERO, length);
    }

    /** As much of what is wanted as there is; what would begin behind the end begins before it. */
    public static Excerpt within(Duration whole, Duration from, Duration length) {
        Duration most = length.compareTo(whole) < 0 ? length : whole;
        Duration last = whole.minus(most);
        return new Excerpt(from.compareTo(last) < 0 ? from : last, most);
    }
}
