package io.veza.stream.adapter.ffmpeg.graph;

/** Time and pitch, each without the other. */
final class RubberBand {

    static final String FILTER = "rubberband";

    /** It keeps the last moments to itself: silence is what it keeps, and the rest is cut. */
    private static final double KEPT = 0.5;

    private RubberBand() {}

    static void append(GraphText text, String option, double factor, Span result) {
        text.then("apad=pad_dur=%s", KEPT);
        text.then(FILTER + "=" + option + "=%s", factor);
        text.then("atrim=end=%s", result.length());
    }
}
