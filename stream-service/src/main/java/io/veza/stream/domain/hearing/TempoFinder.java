package io.veza.stream.domain.hearing;

import io.veza.stream.domain.sound.Tempo;
import java.util.Optional;

/**
 * Finds the beat: the span after which what begins is most like itself, and again after two and
 * after a bar of four. Of beats and half beats, which fit alike, that is taken at whose pace people
 * would tap.
 */
final class TempoFinder {

    private static final double SLOWEST = 50;
    private static final double FASTEST = 210;
    private static final double STEP = 1.004;
    private static final double MINUTE = 60;

    /** What people tap, and how far from it they do: in octaves. */
    private static final double TAPPED = 115;

    private static final double SPREAD = 0.65;

    /** What is no beat, but a syncope, fails here. */
    private static final int BAR = 4;

    /** What is like itself after two beats, or a bar, beside what is after one. */
    private static final double LATER = 0.8;

    /** From when on half a beat is as much of a beat as a whole one. */
    private static final double AS_STRONG = 0.9;

    /** Up to when nothing happens after a beat, beside what does after a bar. */
    private static final double MISSING = 0.2;

    /** What noise reaches. */
    private static final double CHANCE = 0.12;

    private static final double SHORTEST_SECONDS = 6;
    private static final int FINEST = 32;

    private final Autocorrelation likeness;
    private final double rate;

    private TempoFinder(Autocorrelation likeness, double rate) {
        this.likeness = likeness;
        this.rate = rate;
    }

    /**
     * @param rate moments of the curve a second
     */
    static Optional<Tempo> find(double[] onsets, double rate) {
        return onsets.length < SHORTEST_SECONDS * rate
                ? Optional.empty()
                : new TempoFinder(Autocorrelation.of(onsets), rate).find();
    }

    private Optional<Tempo> find() {
        double best = SLOWEST;
        for (double bpm = SLOWEST; bpm <= FASTEST; bpm *= STEP) {
            best = worth(bpm) > worth(best) ? bpm : best;
        }
        if (2 * best <= FASTEST && strength(2 * best) >= AS_STRONG * strength(best)) {
            best *= 2;
        }
        double confidence = strength(best);
        return confidence < CHANCE
                ? Optional.empty()
                : Optional.of(new Tempo(MINUTE * rate / refined(lag(best)), confidence));
    }

    private double lag(double bpm) {
        return MINUTE * rate / bpm;
    }

    private double strength(double bpm) {
        return likeness.near(lag(bpm));
    }

    /** Nothing, when it is after a bar but not after a beat: that is a beat of another tempo. */
    private double worth(double bpm) {
        double beat = likeness.near(lag(bpm));
        double bar = likeness.near(BAR * lag(bpm));
        double octaves = Math.log(bpm / TAPPED) / Math.log(2) / SPREAD;
        return beat < MISSING * bar
                ? 0
                : (beat + LATER * (likeness.near(2 * lag(bpm)) + bar))
                        * Math.exp(-octaves * octaves / 2);
    }

    /** The longer the span of which one knows that it is whole beats, the finer. */
    private double refined(double rough) {
        double lag = likeness.top(rough, 1.5);
        double strength = likeness.near(lag);
        for (int beats = 2; beats <= FINEST && beats * lag + 2 < likeness.length(); beats *= 2) {
            double top = likeness.top(beats * lag, 2);
            if (likeness.near(top) < strength / 2) {
                return lag;
            }
            lag = top / beats;
        }
        return lag;
    }
}
