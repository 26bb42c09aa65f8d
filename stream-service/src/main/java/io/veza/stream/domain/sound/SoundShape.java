package io.veza.stream.domain.sound;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be said of a sound beside tempo and key; each from 0 to 1.
 *
 * @param energy how loud it is
 * @param dynamics how much that changes
 * @param brightness where the middle of its spectrum is
 * @param noise how little it is made of tones
 * @param bass how much of it is below 200 Hz
 * @param density how often something begins
 * @param pulse how regularly it does
 */
public record SoundShape(
        double energy,
        double dynamics,
        double brightness,
        double noise,
        double bass,
        double density,
        double pulse) {

    private static final double MUCH = 0.62;
    private static final double LITTLE = 0.38;

    public SoundShape {
        energy = Math.clamp(energy, 0, 1);
        dynamics = Math.clamp(dynamics, 0, 1);
        brightness = Math.clamp(brightness, 0, 1);
        noise = Math.clamp(noise, 0, 1);
        bass = Math.clamp(bass, 0, 1);
        density = Math.clamp(density, 0, 1);
        pulse = Math.clamp(pulse, 0, 1);
    }

    /** Close vectors sound alike. */
    public List<Double> vector() {
        return List.of(energy, dynamics, brightness, noise, bass, density, pulse);
    }

    Set<Mood> moods() {
        Set<Mood> moods = new TreeSet<>();
        double drive = (energy + density) / 2;
        add(moods, drive, Mood.CALM, Mood.ENERGETIC);
        add(moods, brightness, Mood.DARK, Mood.BRIGHT);
        return moods;
    }

    private static void add(Set<Mood> moods, double value, Mood little, Mood much) {
        if (value < LITTLE) {
            moods.add(little);
        } else if (value > MUCH) {
            moods.add(much);
        }
    }
}
