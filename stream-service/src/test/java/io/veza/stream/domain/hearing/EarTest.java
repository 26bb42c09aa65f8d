package io.veza.stream.domain.hearing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.veza.stream.domain.sound.Hearing;
import io.veza.stream.domain.sound.Mood;
import io.veza.stream.domain.sound.MusicalKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarTest {

    private static final double LONG = 14;

    @ParameterizedTest
    @ValueSource(
            doubles = {
                60, 63.5, 70, 77, 80, 87.5, 90, 99.9, 100, 110, 118, 120, 125.5, 128, 133, 140, 150,
                159, 164, 170, 174, 181, 188, 195, 200
            })
    void clicksAreCountedToATenth(double bpm) {
        // When
        Hearing heard = Band.play(LONG, Band.clicks(bpm));
        // Then
        assertThat(requireNonNull(heard.tempo()).bpm()).isCloseTo(bpm, within(0.11));
        assertThat(heard.tempo().confidence()).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 80",
        "96, 96",
        "110, 110",
        "124, 124",
        "140, 140",
        "150, 150",
        "174, 87",
        "70, 140"
    })
    void drumsAreCountedAsPeopleTap(double bpm, double tapped) {
        // When
        Hearing heard = Band.play(LONG, Band.drums(bpm));
        // Then
        assertThat(requireNonNull(heard.tempo()).bpm()).isCloseTo(tapped, within(0.3));
    }

    @ParameterizedTest
    @EnumSource
    void aCadenceIsInItsKeyWhateverItIsTunedTo(MusicalKey key) {
        // When
        Hearing exact = Band.play(8, Band.cadence(key, 0));
        Hearing sharp = Band.play(8, Band.cadence(key, 0.3));
        // Then
        assertThat(requireNonNull(exact.key()).key()).isEqualTo(key);
        assertThat(requireNonNull(sharp.key()).key()).isEqualTo(key);
    }

    @Test
    void noiseHasNeitherBeatNorKey() {
        // When
        Hearing heard = Band.play(LONG, Band.noise());
        // Then
        assertThat(heard.tempo()).isNull();
        assertThat(heard.key()).isNull();
        assertThat(requireNonNull(heard.shape()).noise()).isGreaterThan(0.9);
        assertThat(heard.moods()).containsExactly(Mood.ENERGETIC, Mood.BRIGHT);
    }

    @Test
    void ofSilenceNothingIsHeard() {
        // When
        Hearing heard = Band.play(LONG, _ -> 0);
        // Then
        assertThat(heard).isEqualTo(Hearing.NOTHING);
    }

    @Test
    void whatEndsAtOnceHasNoTempo() {
        // When
        Hearing heard = Band.play(2, Band.clicks(120));
        // Then
        assertThat(heard.tempo()).isNull();
    }

    @Test
    void nothingAtAllIsHeardOfNothing() {
        // When
        Hearing heard = Band.play(0, Band.noise());
        // Then
        assertThat(heard).isEqualTo(Hearing.NOTHING);
    }
}
