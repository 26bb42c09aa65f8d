package io.veza.stream.adapter.ffmpeg.graph;

import io.veza.stream.domain.rendition.Signal;

/**
 * What the sound is while it goes through a graph.
 *
 * @param channels 1 or 2
 */
public record Shape(int rate, int channels) {

    /** Below the first, effects would sound of it; above the second nobody hears anything. */
    private static final int LEAST_RATE = 44_100;

    private static final int MOST_RATE = 96_000;

    /** For a file that becomes the track's. */
    public static Shape of(Signal signal) {
        return new Shape(
                Math.clamp(signal.sampleRate(), LEAST_RATE, MOST_RATE), signal.heardChannels());
    }

    /** For MP3, which knows no higher rate. */
    public static Shape brief(Signal signal) {
        return new Shape(
                signal.sampleRate() == LEAST_RATE ? LEAST_RATE : 48_000, signal.heardChannels());
    }

    String layout() {
        return channels == 1 ? "mono" : "stereo";
    }
}
