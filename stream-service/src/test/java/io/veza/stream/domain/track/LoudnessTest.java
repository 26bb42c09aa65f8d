package io.veza.stream.domain.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoudnessTest {

    @ParameterizedTest(name = "{0} LUFS with a peak of {1} dBTP gets {2} dB")
    @CsvSource({
        "-20, -10, 6", // room enough
        "-20, -3, 2", // the ceiling comes first
        "-8, 0.5, -6", // loud music is turned down
        "-70, -70, 0", // silence stays silent
        "-1000, -1000, 0",
    })
    void theGainReachesTheReferenceBelowTheCeiling(double lufs, double peak, double gain) {
        // When
        double found = new Loudness(lufs, peak, 3).gainDb();
        // Then
        assertThat(found).isEqualTo(gain);
    }

    @Test
    void oneChannelFromTwoSpeakersNeedsThreeDecibelsLess() {
        // Given
        Loudness loudness = new Loudness(-20, -12, 3);
        // When
        double gain = new TrackAnalysis(1000, 1, loudness, false).gainDb();
        // Then
        assertThat(gain).isCloseTo(3, within(0.02));
        assertThat(new TrackAnalysis(1000, 2, loudness, false).gainDb()).isEqualTo(6);
    }
}
