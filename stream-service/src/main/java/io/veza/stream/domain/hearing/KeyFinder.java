package io.veza.stream.domain.hearing;

import io.veza.stream.domain.sound.HeardKey;
import io.veza.stream.domain.sound.MusicalKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the key whose notes are played most: of all 24, that whose profile is most like what was
 * heard. The profiles are Temperley's (The Cognition of Basic Musical Structures, 2001), which mend
 * those that Krumhansl and Kessler measured.
 */
final class KeyFinder {

    private static final double[] MAJOR = {5, 2, 3.5, 2, 4.5, 4, 2, 4.5, 2, 3.5, 1.5, 4};
    private static final double[] MINOR = {5, 2, 3.5, 4.5, 2, 4, 2, 4.5, 3.5, 2, 1.5, 4};

    /** What is less like any key than this is in none. */
    private static final double LEAST = 0.45;

    /** Notes that are all played alike are noise: least deviation, as a share of their mean. */
    private static final double FLAT = 0.12;

    /** By so much the best is better than the next when there is no doubt. */
    private static final double CLEAR = 0.2;

    private KeyFinder() {}

    /**
     * @param notes how much of each, from C on
     */
    static Optional<HeardKey> find(double[] notes) {
        if (isFlat(notes)) {
            return Optional.empty();
        }
        MusicalKey best = MusicalKey.C_MAJOR;
        double most = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (MusicalKey key : MusicalKey.values()) {
            double fit = fit(notes, key);
            next = Math.max(next, Math.min(fit, most));
            best = fit > most ? key : best;
            most = Math.max(most, fit);
        }
        return most < LEAST
                ? Optional.empty()
                : Optional.of(new HeardKey(best, (most - next) / CLEAR));
    }

    private static boolean isFlat(double[] notes) {
        double mean = mean(notes);
        return mean <= 0 || Math.sqrt(product(notes, notes) / notes.length) < FLAT * mean;
    }

    private static double fit(double[] notes, MusicalKey key) {
        double[] turned = new double[notes.length];
        for (int i = 0; i < notes.length; i++) {
            turned[i] = notes[(i + key.tonic()) % notes.length];
        }
        double[] profile = key.isMinor() ? MINOR : MAJOR;
        return product(turned, profile)
                / Math.sqrt(product(turned, turned) * product(profile, profile));
    }

    /** Of what each deviates from its mean. */
    private static double product(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
