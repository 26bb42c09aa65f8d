package io.veza.stream.domain.encode;

import io.veza.stream.domain.rendition.RenditionFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Adds up how far the parts of an encode have come, each weighted by the time it takes. */
public final class EncodeProgress {

    private final Set<RenditionFormat> wanted;
    private final Map<RenditionFormat, Double> shares = new EnumMap<>(RenditionFormat.class);
    private double analysis;

    public EncodeProgress(Set<RenditionFormat> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    public synchronized void analysed(double share) {
        analysis = Math.clamp(share, 0, 1);
    }

    public synchronized void encoded(RenditionFormat format, double share) {
        shares.put(format, Math.clamp(share, 0, 1));
    }

    /** 0 to 100. */
    public synchronized int percent() {
        double done = analysis * Effort.ANALYSIS;
        double all = Effort.ANALYSIS;
        for (RenditionFormat format : wanted) {
            done += shares.getOrDefault(format, 0.0) * Effort.of(format);
            all += Effort.of(format);
        }
        return (int) (100 * done / all);
    }
}
