package io.veza.stream.domain.rendition;

import static io.veza.stream.domain.rendition.RenditionFormat.AAC_128;
import static io.veza.stream.domain.rendition.RenditionFormat.AAC_64;
import static io.veza.stream.domain.rendition.RenditionFormat.FLAC_FILE;
import static io.veza.stream.domain.rendition.RenditionFormat.MP3_FILE;
import static io.veza.stream.domain.rendition.RenditionFormat.MP3_V0;
import static io.veza.stream.domain.rendition.RenditionFormat.OPUS_128;
import static io.veza.stream.domain.rendition.RenditionFormat.OPUS_64;
import static io.veza.stream.domain.rendition.RenditionFormat.OPUS_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    @Test
    void aLosslessStereoSourceIsEncodedToEverything() {
        assertThat(Ladder.of(new Signal(2, 44_100, 16, true)))
                .containsExactlyInAnyOrder(RenditionFormat.values());
    }

    @Test
    void whatIsLostDoesNotComeBackAsFlac() {
        assertThat(Ladder.of(new Signal(2, 44_100, 0, false)))
                .hasSize(RenditionFormat.values().length - 1)
                .doesNotContain(FLAC_FILE);
    }

    @ParameterizedTest
    @CsvSource({"2, 192000, true", "2, 65535, true", "2, 88201, false", "9, 48000, false"})
    void whatFlacCannotSayIsNotMade(int channels, int rate, boolean made) {
        assertThat(Ladder.of(new Signal(channels, rate, 24, true)).contains(FLAC_FILE))
                .isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"1, 48000", "2, 8000", "2, 22050"})
    void oneChannelAndHalfASpectrumGetNoMoreBitsThanTheyCanUse(int channels, int rate) {
        // When
        Set<RenditionFormat> ladder = Ladder.of(new Signal(channels, rate, 16, false));
        // Then
        assertThat(ladder)
                .containsExactlyInAnyOrder(
                        AAC_64, AAC_128, OPUS_64, OPUS_128, OPUS_FILE, MP3_FILE, MP3_V0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "6, 2", "8, 2"})
    void listenersGetOneChannelOrTwo(int channels, int heard) {
        assertThat(new Signal(channels, 48_000, 24, true).heardChannels()).isEqualTo(heard);
    }
}
