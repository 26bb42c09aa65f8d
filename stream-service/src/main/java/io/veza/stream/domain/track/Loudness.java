package io.veza.stream.domain.track;

/**
 * An EBU R128 measurement.
 *
 * @param integratedLufs over the whole programme
 * @param truePeakDbtp the highest peak between samples
 * @param rangeLu loudness range
 */
public record Loudness(double integratedLufs, double truePeakDbtp, double rangeLu) {

    private static final double REFERENCE_LUFS = -14;
    private static final double CEILING_DBTP = -1;
    private static final double DUAL_MONO = 10 * Math.log10(2);

    /** What measurements of silence are stored as: JSON has no infinity. */
    public static final double FLOOR = -70;

    public Loudness {
        integratedLufs = Math.max(integratedLufs, FLOOR);
        truePeakDbtp = Math.max(truePeakDbtp, FLOOR);
    }

    /** What a player adds to reach the reference without passing the ceiling; silence stays. */
    public double gainDb() {
        return gainDb(integratedLufs);
    }

    /** One channel from two speakers is louder than it measures (EBU Tech 3344, dual mono). */
    public double gainDbOfMono() {
        return gainDb(integratedLufs + DUAL_MONO);
    }

    private double gainDb(double heardLufs) {
        if (integratedLufs <= FLOOR) {
            return 0;
        }
        return Math.min(REFERENCE_LUFS - heardLufs, CEILING_DBTP - truePeakDbtp);
    }
}
