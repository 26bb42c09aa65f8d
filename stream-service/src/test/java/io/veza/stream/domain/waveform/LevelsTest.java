package io.veza.stream.domain.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void eachLevelIsTheLoudestOfItsStretch() {
        // Given
        byte[] peaks = {-1, 1, -128, 5, 0, 0, -10, 127};
        Waveform waveform = new Waveform(8000, 64, peaks);
        // When
        byte[] levels = waveform.levels(2);
        // Then
        assertThat(levels).containsExactly((byte) 255, (byte) 254);
    }

    @Test
    void aShortSoundHasNoMoreLevelsThanStretches() {
        // When
        byte[] levels = new Waveform(8000, 64, new byte[] {-2, 1}).levels(256);
        // Then
        assertThat(levels).containsExactly((byte) 4);
    }
}
