package io.veza.stream.domain.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaveformTest {

    @Test
    void holdsTheExtremesOfEachStretch() {
        // Given
        WaveformBuilder builder = new WaveformBuilder(8000);
        for (int i = 0; i < 64; i++) {
            builder.add((short) (i == 3 ? -12_800 : i == 4 ? 25_600 : 0));
        }
        builder.add((short) 256);
        // When
        String json = builder.build().toJson();
        // Then
        assertThat(json)
                .isEqualTo(
                        "{\"version\":2,\"channels\":1,\"sample_rate\":8000,"
                                + "\"samples_per_pixel\":64,\"bits\":8,\"length\":2,"
                                + "\"data\":[-50,100,1,1]}");
    }

    @Test
    void staysSmallHoweverLongTheTrack() {
        // Given
        WaveformBuilder builder = new WaveformBuilder(8000);
        int samples = 16_384 * 64 * 3 + 17;
        for (int i = 0; i < samples; i++) {
            builder.add((short) (i == samples - 1 ? 32_767 : 0));
        }
        // When
        Waveform waveform = builder.build();
        // Then
        assertThat(waveform.samplesPerPixel()).isEqualTo(256);
        assertThat(waveform.peaks().length / 2).isEqualTo((samples + 255) / 256);
        assertThat(waveform.peaks()[waveform.peaks().length - 1]).isEqualTo((byte) 127);
        assertThat(builder.samples()).isEqualTo(samples);
    }

    @Test
    void fromAfarNeighboursAreOne() {
        // Given
        Waveform close = new Waveform(8000, 64, new byte[] {-1, 2, -3, 1, 0, 5, -9, 4, -2, 7});
        // When
        Waveform distant = close.inAtMost(3);
        // Then
        assertThat(distant.samplesPerPixel()).isEqualTo(128);
        assertThat(distant.peaks()).containsExactly(-3, 2, -9, 5, -2, 7);
        assertThat(close.inAtMost(1).peaks()).containsExactly(-9, 7);
        assertThat(close.inAtMost(5)).isSameAs(close);
    }

    @Test
    void nothingDrawsNothing() {
        assertThat(new WaveformBuilder(8000).build().toJson())
                .endsWith("\"length\":0,\"data\":[]}");
    }
}
