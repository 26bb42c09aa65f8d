package io.veza.stream.domain.track;

import java.util.Objects;

/**
 * What listening to the whole file once told.
 *
 * @param durationMs of the decoded sound
 * @param channels that listeners get: 1 or 2
 * @param cover whether the file carried a picture that could be read
 */
public record TrackAnalysis(int durationMs, int channels, Loudness loudness, boolean cover) {

    public TrackAnalysis {
        Objects.requireNonNull(loudness, "loudness");
    }

    /** dB that a player adds. */
    public double gainDb() {
        return channels == 1 ? loudness.gainDbOfMono() : loudness.gainDb();
    }
}
