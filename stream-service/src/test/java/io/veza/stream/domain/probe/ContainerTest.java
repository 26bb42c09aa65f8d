package io.veza.stream.domain.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest {

    @ParameterizedTest
    @CsvSource({
        "fLaC????, FLAC",
        "RIFF????WAVE, WAV",
        "OggS????, OGG",
        "????ftypM4A , MP4",
        "FORM????AIFF, AIFF",
        "FORM????AIFC, AIFC",
        "caff????, CAF",
        "wvpk????, WAVPACK",
        "ÿû????, MP3",
        "ÿó????, MP3",
        "ÿñ????, AAC",
    })
    void isToldByItsFirstBytes(String head, Container container) {
        assertThat(Container.of(bytes(head))).contains(container);
    }

    @Test
    void matroskaBeginsWithItsOwnHeader() {
        assertThat(Container.of(bytes("\u001AEß£????"))).contains(Container.MATROSKA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#EXTM3U\n#EXT-X-VERSION:3",
                "ffconcat version 1.0",
                "<?xml version=\"1.0\"?><MPD",
                "v=0\r\no=- 0 0 IN IP4",
                "This is a text, not a song",
                "RIFF????AVI ",
                "GIF89a",
                "ÿ",
                "",
            })
    void whatRefersToOtherFilesOrIsNoSoundIsNone(String head) {
        assertThat(Container.of(bytes(head))).isEmpty();
    }

    @Test
    void aTagInFrontIsMeasuredInSevenBitBytes() {
        // Given
        byte[] tag = {'I', 'D', '3', 4, 0, 0, 0, 0, 2, 1};
        // When
        List<Integer> lengths =
                List.of(Container.id3Length(tag), Container.id3Length(bytes("fLaC")));
        // Then
        assertThat(lengths).containsExactly(10 + 257, 0);
    }

    @Test
    void aReservedLayerIsNoSound() {
        assertThat(Container.of(new byte[] {(byte) 0xFF, (byte) 0xE1})).isEqualTo(Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
