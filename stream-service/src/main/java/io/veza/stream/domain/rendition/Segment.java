package io.veza.stream.domain.rendition;

/**
 * A piece of a rendition that is fetched at once.
 *
 * @param ticks how long it plays, in samples at {@link Grid#SAMPLE_RATE}
 * @param bytes its size
 */
public record Segment(int ticks, int bytes) {

    public Segment {
        if (ticks <= 0 || bytes <= 0) {
            throw new IllegalArgumentException("An empty segment");
        }
    }

    public double seconds() {
        return (double) ticks / Grid.SAMPLE_RATE;
    }
}
