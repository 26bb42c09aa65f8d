package io.veza.stream.domain.rendition;

import java.util.List;
import java.util.Objects;

/**
 * One finished encoding of a track.
 *
 * @param channels 1 or 2; of a lossless file as many as its source has
 * @param bytes of the file, or of all segments
 * @param segments empty for a file
 */
public record Rendition(RenditionFormat format, int channels, long bytes, List<Segment> segments) {

    public Rendition {
        Objects.requireNonNull(format, "format");
        segments = List.copyOf(segments);
        if (format.segmented() == segments.isEmpty()) {
            throw new IllegalArgumentException("Segments do not fit " + format);
        }
    }

    public static Rendition file(RenditionFormat format, int channels, long bytes) {
        return new Rendition(format, channels, bytes, List.of());
    }

    public static Rendition segmented(
            RenditionFormat format, int channels, List<Segment> segments) {
        long bytes = segments.stream().mapToLong(Segment::bytes).sum();
        return new Rendition(format, channels, bytes, segments);
    }

    public double seconds() {
        return segments.stream().mapToLong(Segment::ticks).sum() / (double) Grid.SAMPLE_RATE;
    }

    public long averageBandwidth() {
        return Math.round(bytes * 8.0 / seconds());
    }

    /**
     * No segment's duration, rounded, may exceed it (RFC 8216, section 4.3.3.1).
     *
     * @return seconds
     */
    public long targetDuration() {
        return segments.stream()
                .mapToLong(segment -> (long) Math.ceil(segment.seconds()))
                .max()
                .orElseThrow();
    }

    /**
     * The busiest run of segments that together last half of the target duration to one and a half
     * of it (RFC 8216, section 4.1); of a track too short for any, the average.
     */
    public long peakBandwidth() {
        double peak = averageBandwidth();
        for (int from = 0; from < segments.size(); from++) {
            peak = Math.max(peak, peakFrom(from));
        }
        return (long) Math.ceil(peak);
    }

    private double peakFrom(int from) {
        double target = targetDuration();
        double peak = 0;
        double seconds = 0;
        long bits = 0;
        for (int i = from; i < segments.size() && seconds <= 1.5 * target; i++) {
            seconds += segments.get(i).seconds();
            bits += 8L * segments.get(i).bytes();
            boolean counts = seconds >= 0.5 * target && seconds <= 1.5 * target;
            peak = counts ? Math.max(peak, bits / seconds) : peak;
        }
        return peak;
    }

    /** Whether a player can switch between the two at any segment border. */
    public boolean isAlignedWith(Rendition other) {
        return ticks().equals(other.ticks());
    }

    private List<Integer> ticks() {
        return segments.stream().map(Segment::ticks).toList();
    }
}
