package io.veza.stream.domain.sound;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of a track.
 *
 * @param tempo null: there is no beat
 * @param key null: it is in none
 * @param shape null: there is nothing but silence
 */
public record Hearing(
        @Nullable Tempo tempo,
        @Nullable HeardKey key,
        @Nullable SoundShape shape,
        List<Mood> moods) {

    /** Of what could not be heard. */
    public static final Hearing NOTHING = new Hearing(null, null, null);

    public Hearing {
        Objects.requireNonNull(moods, "moods");
        moods = List.copyOf(moods);
    }

    public Hearing(@Nullable Tempo tempo, @Nullable HeardKey key, @Nullable SoundShape shape) {
        this(tempo, key, shape, shape == null ? List.of() : List.copyOf(shape.moods()));
    }
}
