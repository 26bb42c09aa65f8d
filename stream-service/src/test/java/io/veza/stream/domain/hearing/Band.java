package io.veza.stream.domain.hearing;

import io.veza.stream.domain.sound.Hearing;
import io.veza.stream.domain.sound.MusicalKey;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Plays clicks, drums and chords to an ear. */
final class Band {

    private static final int RATE = Ear.RATE;
    private static final double C3 = 130.81;
    private static final int[][] MAJOR = {{0, 4, 7}, {5, 9, 12}, {7, 11, 14}, {0, 4, 7}};
    private static final int[][] MINOR = {{0, 3, 7}, {5, 8, 12}, {7, 11, 14}, {0, 3, 7}};

    private Band() {}

    static Hearing play(double seconds, IntToDoubleFunction sound) {
        Ear ear = new Ear();
        for (int i = 0; i < seconds * RATE; i++) {
            ear.hear(sound.applyAsDouble(i));
        }
        return ear.tell();
    }

    static IntToDoubleFunction clicks(double bpm) {
        Random hiss = new Random(1);
        return i -> {
            double since = i % (60.0 * RATE / bpm) / RATE;
            double click = since < 0.02 ? Math.exp(-since / 0.005) : 0;
            return 0.7 * click * Math.sin(2 * Math.PI * 1000 * i / RATE)
                    + 0.001 * hiss.nextGaussian();
        };
    }

    /** Kick on each beat, snare on every other, a hat between them, and a tone that stays. */
    static IntToDoubleFunction drums(double bpm) {
        Random hiss = new Random(1);
        double beat = 60.0 / bpm;
        return i -> {
            double at = (double) i / RATE;
            double since = at % beat;
            double sound = 0.7 * Math.sin(2 * Math.PI * 60 * since) * Math.exp(-since / 0.08);
            sound += at % (2 * beat) < beat ? 0 : 0.4 * noise(hiss, since, 0.05);
            sound += 0.12 * noise(hiss, (at + beat / 2) % beat, 0.02);
            return 0.5 * (sound + 0.05 * Math.sin(2 * Math.PI * 220 * at));
        };
    }

    private static double noise(Random hiss, double since, double length) {
        return hiss.nextGaussian() * Math.exp(-since / length);
    }

    /**
     * Tonic, subdominant, dominant and tonic, each for a second, with overtones.
     *
     * @param tuning semitones above 440 Hz
     */
    static IntToDoubleFunction cadence(MusicalKey key, double tuning) {
        return i -> {
            double sound = 0;
            for (int note : (key.isMinor() ? MINOR : MAJOR)[i / RATE % 4]) {
                double pitch = C3 * Math.pow(2, (key.tonic() + note + tuning) / 12);
                for (int overtone = 1; overtone <= 4; overtone++) {
                    sound += 0.1 / overtone * Math.sin(2 * Math.PI * overtone * pitch * i / RATE);
                }
            }
            return sound;
        };
    }

    static IntToDoubleFunction noise() {
        Random hiss = new Random(1);
        return _ -> 0.2 * hiss.nextGaussian();
    }
}
