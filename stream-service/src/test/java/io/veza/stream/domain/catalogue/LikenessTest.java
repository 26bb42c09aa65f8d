package io.veza.stream.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.domain.sound.MusicalKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final List<Double> LOUD = List.of(0.9, 0.2, 0.8, 0.5, 0.4, 0.8, 0.7);
    private static final List<Double> QUIET = List.of(0.2, 0.6, 0.2, 0.1, 0.1, 0.1, 0.1);
    private static final Traits ONE =
            track(1, "techno", Set.of("dark"), MusicalKey.A_MINOR, 128.0, LOUD);

    @Test
    void theSameIsAsLikeAsCanBeForEveryReason() {
        // When
        Likeness likeness =
                Likeness.of(
                        ONE,
                        track(1, "techno", Set.of("dark"), MusicalKey.A_MINOR, 128.0, LOUD),
                        0);
        // Then
        assertThat(likeness.score()).isEqualTo(1);
        assertThat(likeness.reasons())
                .contains(
                        Reason.LIKE_SOUND,
                        Reason.SAME_GENRE,
                        Reason.CLOSE_TEMPO,
                        Reason.SAME_KEY,
                        Reason.COMMON_TAGS,
                        Reason.SAME_ARTIST);
    }

    @Test
    void keysThatMixAndHalfTheTempoAreReasons() {
        // When
        Likeness likeness =
                Likeness.of(ONE, track(2, "", Set.of(), MusicalKey.E_MINOR, 64.5, QUIET), 0);
        // Then
        assertThat(likeness.reasons()).containsExactly(Reason.CLOSE_TEMPO, Reason.KEYS_MIX);
    }

    @Test
    void whatHasNothingInCommonIsNotAlike() {
        // When
        Likeness likeness =
                Likeness.of(
                        ONE,
                        track(2, "folk", Set.of("warm"), MusicalKey.E_FLAT_MAJOR, 100.0, QUIET),
                        0);
        // Then
        assertThat(likeness.score()).isLessThan(0.05);
        assertThat(likeness.reasons()).isEmpty();
    }

    @Test
    void theMoreHearBothTheMoreItCounts() {
        // When
        Likeness few = Likeness.of(ONE, track(2, "folk", Set.of(), null, null, List.of()), 1);
        Likeness many = Likeness.of(ONE, track(2, "folk", Set.of(), null, null, List.of()), 20);
        // Then
        assertThat(many.score()).isGreaterThan(few.score());
        assertThat(many.reasons()).containsExactly(Reason.HEARD_TOGETHER);
    }

    @Test
    void whatIsUnknownCountsNeitherForNorAgainst() {
        // When
        Likeness likeness =
                Likeness.of(ONE, track(1, "techno", Set.of("dark"), null, null, List.of()), 0);
        // Then
        assertThat(likeness.score()).isEqualTo(1);
    }

    private static Traits track(
            long artist,
            String genre,
            Set<String> tags,
            @Nullable MusicalKey key,
            @Nullable Double bpm,
            List<Double> shape) {
        return new Traits(artist, artist, genre, tags, key, bpm, shape);
    }
}
