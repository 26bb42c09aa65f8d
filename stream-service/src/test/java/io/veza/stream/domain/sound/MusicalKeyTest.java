package io.veza.stream.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MusicalKeyTest {

    @ParameterizedTest
    @CsvSource({
        "A_FLAT_MINOR, 1A, 8",
        "A_MINOR, 8A, 9",
        "D_FLAT_MINOR, 12A, 1",
        "B_MAJOR, 1B, 11",
        "C_MAJOR, 8B, 0",
        "E_MAJOR, 12B, 4"
    })
    void standsOnTheWheelAsDjsWriteIt(MusicalKey key, String camelot, int tonic) {
        // When
        String written = key.camelot();
        // Then
        assertThat(written).isEqualTo(camelot);
        assertThat(key.tonic()).isEqualTo(tonic);
        assertThat(MusicalKey.of(tonic, key.isMinor())).isEqualTo(key);
    }

    @Test
    void mixesWithItsNeighboursAndItsOtherMode() {
        // When
        var mixing = MusicalKey.A_FLAT_MINOR.mixing();
        // Then
        assertThat(mixing)
                .containsExactly(
                        MusicalKey.A_FLAT_MINOR,
                        MusicalKey.E_FLAT_MINOR,
                        MusicalKey.D_FLAT_MINOR,
                        MusicalKey.B_MAJOR);
    }

    @ParameterizedTest
    @EnumSource
    void mixingGoesBothWays(MusicalKey key) {
        // When
        var mixing = key.mixing();
        // Then
        assertThat(mixing).hasSize(4).allMatch(other -> other.mixing().contains(key));
    }
}
