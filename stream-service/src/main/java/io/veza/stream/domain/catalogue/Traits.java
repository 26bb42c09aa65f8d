package io.veza.stream.domain.catalogue;

import io.veza.stream.domain.sound.MusicalKey;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a track is compared with others.
 *
 * @param genre without case and accents; empty: none
 * @param tags without case and accents
 * @param shape empty: it has not been listened to
 */
public record Traits(
        long track,
        long artist,
        String genre,
        Set<String> tags,
        @Nullable MusicalKey key,
        @Nullable Double bpm,
        List<Double> shape) {

    public Traits {
        Objects.requireNonNull(genre, "genre");
        tags = Set.copyOf(tags);
        shape = List.copyOf(shape);
    }
}
