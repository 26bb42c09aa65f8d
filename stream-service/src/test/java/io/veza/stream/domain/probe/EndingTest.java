package io.veza.stream.domain.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.stream.studio.Sound;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EndingTest {

    /** The soundtrack of a game, by other encoders than ours. */
    private static final Path MUSIC = Path.of("/usr/share/games/a7xpg/sounds");

    static Stream<Arguments> files() {
        Stream<Arguments> made =
                Stream.of(
                        Arguments.of(Container.OGG, Sound.make("end.ogg", 8)),
                        Arguments.of(Container.OGG, Sound.make("end.opus", 8)),
                        Arguments.of(Container.MP3, Sound.make("end.mp3", 8, "-write_xing 0")),
                        Arguments.of(
                                Container.MP3,
                                Sound.make("low.mp3", 8, "-write_xing 0 -ar 22050 -ac 1 -q:a 5")),
                        Arguments.of(Container.MP3, Sound.make("tag.mp3", 8, "-write_id3v1 1")),
                        Arguments.of(Container.AAC, Sound.make("end.aac", 8, "-f adts")));
        Stream<Arguments> real =
                Stream.of("bgm1.ogg", "bgm2.ogg", "bgm3.ogg")
                        .map(MUSIC::resolve)
                        .filter(Files::exists)
                        .map(file -> Arguments.of(Container.OGG, file));
        return Stream.concat(made, real);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void aWholeFileHasItsEnd(Container container, Path file) {
        assertThat(Ending.isMissing(container, tail(Sound.bytes(file), 0))).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void aFileThatLostABitOfItsLastFrameHasNot(Container container, Path file) {
        // Given
        byte[] bytes = Sound.bytes(file);
        int tag = file.endsWith("tag.mp3") ? 128 : 0;
        // When
        boolean missing = Ending.isMissing(container, tail(bytes, tag + 20));
        // Then
        assertThat(missing).isTrue();
    }

    @Test
    void oggShowsEveryCut() {
        // Given
        byte[] bytes = Sound.bytes(Sound.make("end.ogg", 8));
        // When
        boolean missing =
                Stream.of(1, 2, 500, 5000, 9999, 30_000, bytes.length / 2)
                        .allMatch(cut -> Ending.isMissing(Container.OGG, tail(bytes, cut)));
        // Then
        assertThat(missing).isTrue();
    }

    @Test
    void anOggNeedNotSayThatItEnds() {
        // Given
        byte[] bytes = Sound.bytes(Sound.make("end.ogg", 8));
        int lastPage = bytes.length - 4;
        while (bytes[lastPage] != 'O' || bytes[lastPage + 1] != 'g' || bytes[lastPage + 2] != 'g') {
            lastPage--;
        }
        // When
        boolean missing = Ending.isMissing(Container.OGG, tail(bytes, bytes.length - lastPage));
        // Then
        assertThat(missing).isFalse();
    }

    @Test
    void aCutBetweenTwoFramesCannotBeSeen() {
        // Given
        byte[] bytes = Sound.bytes(Sound.make("even.mp3", 8, "-write_xing 0 -b:a 128k -ar 48000"));
        // When
        boolean missing = Ending.isMissing(Container.MP3, tail(bytes, 384));
        // Then
        assertThat(missing).isFalse();
    }

    @ParameterizedTest(name = "{0} bytes stated of {1}")
    @CsvSource({
        "9992, 10000, false",
        "10000, 10000, false",
        "99999, 10000, true",
        "2147479552, 10000, false",
        "4294967295, 10000, false",
    })
    void aWavStatesItsLengthUnlessItWasWrittenToAPipe(long stated, long length, boolean cut) {
        // Given
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) stated);
        // When
        boolean missing = Ending.isStatedLater(Container.WAV, head.array(), length);
        // Then
        assertThat(missing).isEqualTo(cut);
    }

    @Test
    void otherKindsSayTheirLengthAhead() {
        assertThat(Ending.isMissing(Container.FLAC, new byte[100])).isFalse();
    }

    private static byte[] tail(byte[] file, int cut) {
        int end = file.length - cut;
        return Arrays.copyOfRange(file, Math.max(0, end - Ending.BYTES), end);
    }
}
