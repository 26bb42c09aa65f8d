package io.veza.stream.domain.rendition;

import java.util.List;
import java.util.Objects;

/**
 * One finished encoding of a track.
 *
 * @param bytes of the file, or of all segments
 * @param segments empty for a file
 */
public record Rendition(RenditionFormat format, long bytes, List<Segment> segments) {

    public Rendition {
        Objects.requireNonNull(format, "format");
        segments = List.copyOf(segments);
        if (format.segmented() == segments.isEmpty()) {
            throw new IllegalArgumentException("Segments do not fit " + format);
        }
    }

    public static Rendition file(RenditionFormat format, long bytes) {
        return new Rendition(format, bytes, List.of());
    }

    public static Rendition segmented(RenditionFormat format, List<Segment> segments) {
        long bytes = segments.stream().mapToLong(Segment::bytes).sum();
        return new Rendition(format, bytes, segments);
    }

    public double seconds() {
        return segments.stream().mapToLong(Segment::ticks).sum() / (double) Grid.SAMPLE_RATE;
    }

    public long averageBandwidth() {
        return Math.round(bytes * 8.0 / seconds());
    }

    /** The busiest segment; a short rest at the end does not count (RFC 8216, section 4.1). */
    public long peakBandwidth() {
        double peak =
                segments.stream()
                        .filter(segment -> segment.ticks() * 2 >= Grid.SEGMENT_TICKS)
                        .mapToDouble(Segment::bitsPerSecond)
                        .max()
                        .orElseGet(this::averageBandwidth);
        return (long) Math.ceil(Math.max(peak, averageBandwidth()));
    }

    /** Whether a player can switch between the two at any segment border. */
    public boolean isAlignedWith(Rendition other) {
        return ticks().equals(other.ticks());
    }

    private List<Integer> ticks() {
        return segments.stream().map(Segment::ticks).toList();
    }
}
