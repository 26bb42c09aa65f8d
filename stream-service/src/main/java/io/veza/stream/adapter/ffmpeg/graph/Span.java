package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.effect.Excerpt;
import java.time.Duration;

/**
 * Which part of the whole goes through the graph, in seconds; both change on the way.
 *
 * @param from where the part begins in the whole
 * @param length of the part
 * @param whole how long all of it would be
 */
public record Span(double from, double length, double whole) {

    private static final double NANOS = 1e9;
    private static final double HAIR = 0.001;

    public static Span of(Excerpt excerpt, Duration whole) {
        return new Span(seconds(excerpt.from()), seconds(excerpt.length()), seconds(whole));
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }

    public Duration duration() {
        return Duration.ofNanos((long) (length * NANOS));
    }

    /** Whether something may sound on behind it. */
    boolean reachesTheEnd() {
        return from + length > whole - HAIR;
    }

    Span faster(double factor) {
        return new Span(from / factor, length / factor, whole / factor);
    }

    /** Longer by what sounds on; a part from the middle is as long as it was. */
    Span soundingOn(double tail) {
        return new Span(from, reachesTheEnd() ? length + tail : length, whole + tail);
    }
}
