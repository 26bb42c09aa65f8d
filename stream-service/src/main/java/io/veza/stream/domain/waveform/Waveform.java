package io.veza.stream.domain.waveform;

import java.util.Locale;

/**
 * The highest and lowest sample of each stretch of a track: what a player draws as its waveform.
 *
 * @param peaks minimum and maximum of each stretch in turn, 8 bits each
 */
public record Waveform(int sampleRate, int samplesPerPixel, byte[] peaks) {

    /** The audiowaveform data format, version 2. */
    public String toJson() {
        StringBuilder json =
                new StringBuilder()
                        .append(
                                String.format(
                                        Locale.ROOT,
                                        "{\"version\":2,\"channels\":1,\"sample_rate\":%d,"
                                                + "\"samples_per_pixel\":%d,\"bits\":8,"
                                                + "\"length\":%d,\"data\":[",
                                        sampleRate,
                                        samplesPerPixel,
                                        peaks.length / 2));
        for (int i = 0; i < peaks.length; i++) {
            json.append(i == 0 ? "" : ",").append(peaks[i]);
        }
        return json.append("]}").toString();
    }

    /** The same in so many stretches at most, each a power of two as long as before. */
    public Waveform inAtMost(int points) {
        Waveform zoomed = this;
        while (zoomed.peaks.length > 2 * points) {
            zoomed = zoomed.halved();
        }
        return zoomed;
    }

    /** Joins neighbours. */
    private Waveform halved() {
        byte[] joined = new byte[(peaks.length / 2 + 1) / 2 * 2];
        for (int i = 0; i < joined.length; i += 2) {
            int last = Math.min(2 * i + 2, peaks.length - 2);
            joined[i] = (byte) Math.min(peaks[2 * i], peaks[last]);
            joined[i + 1] = (byte) Math.max(peaks[2 * i + 1], peaks[last + 1]);
        }
        return new Waveform(sampleRate, 2 * samplesPerPixel, joined);
    }

    /** How loud each stretch is, from 0 to 255, in so many stretches at most. */
    public byte[] levels(int most) {
        int points = peaks.length / 2;
        byte[] levels = new byte[Math.min(most, points)];
        for (int i = 0; i < levels.length; i++) {
            int from = (int) ((long) i * points / levels.length);
            int to = (int) ((long) (i + 1) * points / levels.length);
            levels[i] = (byte) level(2 * from, 2 * to);
        }
        return levels;
    }

    private int level(int from, int to) {
        int highest = 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, Math.abs((int) peaks[i]));
        }
        return Math.min(2 * highest, 255);
    }
}
