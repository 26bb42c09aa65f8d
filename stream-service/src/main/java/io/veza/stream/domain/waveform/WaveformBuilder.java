package io.veza.stream.domain.waveform;

import java.io.ByteArrayOutputStream;

/**
 * Reduces samples to peaks as they come. Stretches double when a track grows long, so that the
 * result stays small whatever comes in.
 */
public final class WaveformBuilder {

    private static final int MAX_POINTS = 16_384;
    private static final int FIRST_STRETCH = 64;

    private final int sampleRate;
    private int stretch = FIRST_STRETCH;
    private short[] peaks = new short[2 * MAX_POINTS];
    private int points;
    private int filled;
    private short low;
    private short high;
    private long samples;

    public WaveformBuilder(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    public void add(short sample) {
        low = filled == 0 || sample < low ? sample : low;
        high = filled == 0 || sample > high ? sample : high;
        samples++;
        if (++filled == stretch) {
            close();
        }
    }

    public long samples() {
        return samples;
    }

    public Waveform build() {
        while (filled > 0) {
            close();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * points);
        for (int i = 0; i < 2 * points; i++) {
            bytes.write(peaks[i] >> 8);
        }
        return new Waveform(sampleRate, stretch, bytes.toByteArray());
    }

    private void close() {
        if (points == MAX_POINTS) {
            halve();
            return;
        }
        peaks[2 * points] = low;
        peaks[2 * points + 1] = high;
        points++;
        filled = 0;
    }

    /** Joins neighbours; the open stretch goes on to its new, double length. */
    private void halve() {
        for (int i = 0; i < MAX_POINTS / 2; i++) {
            peaks[2 * i] = (short) Math.min(peaks[4 * i], peaks[4 * i + 2]);
            peaks[2 * i + 1] = (short) Math.max(peaks[4 * i + 1], peaks[4 * i + 3]);
        }
        points = MAX_POINTS / 2;
        stretch *= 2;
    }
}
