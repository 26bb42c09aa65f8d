package io.veza.stream.domain.rendition;

import java.time.Duration;

/**
 * Where segments begin. AAC frames have 1,024 samples and Opus frames 960: only multiples of their
 * least common multiple (15,360 samples, 0.32 s) let both begin segments at the same instants.
 */
public final class Grid {

    public static final int SAMPLE_RATE = 48_000;
    public static final int SEGMENT_TICKS = 12 * 15_360;

    /**
     * How much sound comes before the first sample that is played. It is what AAC takes; Opus takes
     * less and is made to wait, so that the borders of both are the same instants of the music.
     */
    public static final int PRIMING = 1024;

    public static final Duration SEGMENT = Duration.ofMillis(SEGMENT_TICKS / (SAMPLE_RATE / 1000));

    private Grid() {}
}
