package io.veza.stream.domain.hearing;

/** How much of each pitch there is, octaves laid over each other, in steps of ten cents. */
final class PitchHistogram {

    static final int SEMITONES = 12;
    private static final int STEPS = 10;
    private static final int BINS = SEMITONES * STEPS;
    private static final double LOWEST = 60;
    private static final double HIGHEST = 1800;
    private static final double A4 = 440;
    private static final int A = 9;

    /** Of the loudest tone of the moment; what is quieter are harmonics and noise. */
    private static final double HEARD = 0.02;

    private static final double SILENCE = 0.0005;

    private final double[] bins = new double[BINS];
    private final double rate;

    /**
     * @param rate samples a second
     */
    PitchHistogram(double rate) {
        this.rate = rate;
    }

    void accept(double[] magnitudes) {
        double width = rate / 2 / magnitudes.length;
        int from = Math.max(2, (int) (LOWEST / width));
        int to = Math.min(magnitudes.length - 2, (int) (HIGHEST / width));
        double loudest = 0;
        for (int i = from; i < to; i++) {
            loudest = Math.max(loudest, magnitudes[i]);
        }
        for (int i = from; i < to && loudest > SILENCE; i++) {
            if (isTone(magnitudes, i, HEARD * loudest)) {
                add(top(magnitudes, i) * width, Math.sqrt(magnitudes[i] / loudest));
            }
        }
    }

    private static boolean isTone(double[] magnitudes, int i, double least) {
        return magnitudes[i] > least
                && magnitudes[i] > magnitudes[i - 1]
                && magnitudes[i] >= magnitudes[i + 1];
    }

    /** Between two bins: the top of the parabola through three, in decibels. */
    private static double top(double[] magnitudes, int i) {
        double left = Math.log(magnitudes[i - 1] + Double.MIN_NORMAL);
        double right = Math.log(magnitudes[i + 1] + Double.MIN_NORMAL);
        double bend = left - 2 * Math.log(magnitudes[i]) + right;
        return bend >= 0 ? i : i + Math.clamp((left - right) / bend / 2, -0.5, 0.5);
    }

    private void add(double frequency, double weight) {
        double semitone = SEMITONES * Math.log(frequency / A4) / Math.log(2) + A;
        bins[Math.floorMod(Math.round(semitone * STEPS), BINS)] += weight;
    }

    /** How much of each of the twelve notes from C on, whatever the instruments are tuned to. */
    double[] notes() {
        int tuning = (int) Math.round(tuning());
        double[] notes = new double[SEMITONES];
        for (int note = 0; note < SEMITONES; note++) {
            for (int step = -STEPS / 2; step < STEPS / 2; step++) {
                double near = 1 - Math.abs(step) / (STEPS / 2.0);
                notes[note] += near * bins[Math.floorMod(note * STEPS + tuning + step, BINS)];
            }
        }
        return notes;
    }

    /** By how many steps all tones are sharp: the mean of their places between semitones. */
    private double tuning() {
        double x = 0;
        double y = 0;
        for (int i = 0; i < BINS; i++) {
            x += bins[i] * Math.cos(2 * Math.PI * i / STEPS);
            y += bins[i] * Math.sin(2 * Math.PI * i / STEPS);
        }
        return Math.atan2(y, x) / (2 * Math.PI) * STEPS;
    }
}
