package io.veza.stream.domain.track;

import java.util.Objects;

/**
 * What listening to the whole file once told.
 *
 * @param durationMs of the decoded sound
 * @param cover whether the file carried a picture that could be read
 */
public record TrackAnalysis(int durationMs, Loudness loudness, boolean cover) {

    public TrackAnalysis {
        Objects.requireNonNull(loudness, "loudness");
    }
}
