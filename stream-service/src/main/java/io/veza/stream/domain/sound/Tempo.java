package io.veza.stream.domain.sound;

/**
 * How fast the beat is.
 *
 * @param bpm beats per minute, to a tenth
 * @param confidence 0 to 1
 */
public record Tempo(double bpm, double confidence) {

    /** What two records may be apart to be mixed: the reach of the pitch fader for good ears. */
    private static final double CLOSE = 0.04;

    private static final double TENTHS = 10;

    public Tempo {
        bpm = tenths(bpm);
        confidence = Math.clamp(confidence, 0, 1);
    }

    static double tenths(double bpm) {
        return Math.round(bpm * TENTHS) / TENTHS;
    }

    /** Also at half or double time. */
    public static boolean areClose(double one, double other) {
        return apart(one, other) <= CLOSE;
    }

    /** Share of the tempo by which they differ, at half or double time when that is nearer. */
    public static double apart(double one, double other) {
        double octaves = Math.log(one / other) / Math.log(2);
        return Math.abs(Math.pow(2, octaves - Math.rint(octaves)) - 1);
    }
}
