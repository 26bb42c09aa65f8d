package io.veza.stream.domain.rendition;

/**
 * The shape of a file's sound.
 *
 * @param channels 1 and more
 * @param sampleRate in Hz
 * @param bits of a sample, where its codec has such; 0: it has not
 * @param lossless whether its codec keeps every bit
 */
public record Signal(int channels, int sampleRate, int bits, boolean lossless) {

    /** What most music is. */
    public static final Signal STEREO = new Signal(2, 44_100, 16, true);

    private static final int WIDE_RATE = 32_000;

    /** How many channels listeners get: more than two are mixed, one is never doubled. */
    public int heardChannels() {
        return Math.min(Math.max(channels, 1), 2);
    }

    /** One channel, or a recording without the upper half of what people hear. */
    public boolean isNarrow() {
        return heardChannels() == 1 || sampleRate < WIDE_RATE;
    }
}
