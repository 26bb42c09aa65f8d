package io.veza.stream.domain.sound;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the artist says of the sound, which goes before what was heard.
 *
 * @param bpm null: as it was heard
 * @param key null: as it was heard
 * @param moods empty: as they were heard
 */
public record SaidSound(@Nullable Double bpm, @Nullable MusicalKey key, List<Mood> moods) {

    public static final SaidSound NOTHING = new SaidSound(null, null, List.of());

    /** In beats per minute; what is heard lies between them as well. */
    public static final double SLOWEST = 20;

    public static final double FASTEST = 400;

    public SaidSound {
        bpm = bpm == null ? null : Double.valueOf(Tempo.tenths(requirePlayable(bpm)));
        moods = moods.stream().distinct().toList();
    }

    private static double requirePlayable(double bpm) {
        if (!(bpm >= SLOWEST && bpm <= FASTEST)) {
            String message = "must be 0 or from 20 to 400";
            throw DomainException.invalid(
                    CoreError.INVALID_REQUEST,
                    "bpm " + message,
                    List.of(new FieldViolation("bpm", message)));
        }
        return bpm;
    }

    public SaidSound withBpm(@Nullable Double newBpm) {
        return new SaidSound(newBpm, key, moods);
    }

    public SaidSound withKey(@Nullable MusicalKey newKey) {
        return new SaidSound(bpm, newKey, moods);
    }

    public SaidSound withMoods(List<Mood> newMoods) {
        return new SaidSound(bpm, key, newMoods);
    }
}
