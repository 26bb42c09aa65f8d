package io.veza.stream.domain.hearing;

import io.veza.stream.domain.sound.SoundShape;
import java.util.Optional;

/** Measures loudness and spectrum of each moment that is not silent. */
final class ShapeMeter {

    private static final double SILENCE_DB = -60;
    private static final double QUIET_DB = -42;
    private static final double LOUD_DB = -8;
    private static final double DYNAMIC_DB = 12;
    private static final double DARK_HZ = 200;
    private static final double BRIGHT_HZ = 3000;
    private static final double BASS_HZ = 200;
    private static final double NOISY = 0.5;
    private static final double BUSY = 8;

    private final Curve levels = new Curve();
    private final Curve middles = new Curve();
    private final Curve flatness = new Curve();
    private final Curve bass = new Curve();
    private final double rate;

    /**
     * @param rate samples a second
     */
    ShapeMeter(double rate) {
        this.rate = rate;
    }

    void accept(double[] magnitudes) {
        double width = rate / 2 / magnitudes.length;
        double power = 0;
        double low = 0;
        double middle = 0;
        double sum = 0;
        double logs = 0;
        for (int i = 1; i < magnitudes.length; i++) {
            double one = magnitudes[i] * magnitudes[i];
            power += one;
            low += i * width < BASS_HZ ? one : 0;
            middle += magnitudes[i] * i * width;
            sum += magnitudes[i];
            logs += Math.log(magnitudes[i] + Double.MIN_NORMAL);
        }
        // A sine is spread over three bins by the window: one and a half times its power.
        double decibels = 10 * Math.log10(power / 3 + Double.MIN_NORMAL);
        if (decibels > SILENCE_DB) {
            int bins = magnitudes.length - 1;
            levels.add(decibels);
            bass.add(low / power);
            middles.add(middle / sum);
            flatness.add(Math.exp(logs / bins) * bins / sum);
        }
    }

    /**
     * @param onsets a second
     * @param pulse confidence of the tempo
     */
    Optional<SoundShape> shape(double onsets, double pulse) {
        if (levels.values().length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new SoundShape(
                        (levels.mean() - QUIET_DB) / (LOUD_DB - QUIET_DB),
                        levels.deviation() / DYNAMIC_DB,
                        Math.log(middles.mean() / DARK_HZ) / Math.log(BRIGHT_HZ / DARK_HZ),
                        flatness.mean() / NOISY,
                        bass.mean(),
                        onsets / BUSY,
                        pulse));
    }
}
