package io.veza.stream.domain.encode;

import io.veza.stream.domain.rendition.RenditionFormat;
import java.util.EnumMap;
import java.util.Map;

/** Adds up how far the parts of an encode have come, each weighted by the time it takes. */
public final class EncodeProgress {

    private static final int ANALYSIS_WEIGHT = 4;

    private final Map<RenditionFormat, Double> shares = new EnumMap<>(RenditionFormat.class);
    private double analysis;

    public synchronized void analysed(double share) {
        analysis = Math.clamp(share, 0, 1);
    }

    public synchronized void encoded(RenditionFormat format, double share) {
        shares.put(format, Math.clamp(share, 0, 1));
    }

    /** 0 to 100. */
    public synchronized int percent() {
        double done = analysis * ANALYSIS_WEIGHT;
        double all = ANALYSIS_WEIGHT;
        for (RenditionFormat format : RenditionFormat.values()) {
            done += shares.getOrDefault(format, 0.0) * weight(format);
            all += weight(format);
        }
        return (int) (100 * done / all);
    }

    /** From measurements of one minute of music each, in tenths of a second of one core. */
    private static int weight(RenditionFormat format) {
        return switch (format) {
            case AAC_128 -> 5;
            case AAC_64 -> 7;
            case AAC_256 -> 6;
            case AAC_320 -> 18;
            case OPUS_FILE, MP3_FILE -> 7;
            case OPUS_128 -> 0;
        };
    }
}
