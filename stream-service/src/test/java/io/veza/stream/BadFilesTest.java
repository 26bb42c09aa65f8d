package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BadFilesTest extends StreamTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(text("song.mp3", "This is a text, not a song.\n"), "NOT_AUDIO"),
                Arguments.of(
                        text("list.mp3", "#EXTM3U\n#EXTINF:9,\nfile:///etc/passwd\n"), "NOT_AUDIO"),
                Arguments.of(
                        text("concat.wav", "ffconcat version 1.0\nfile /etc/passwd\n"),
                        "NOT_AUDIO"),
                Arguments.of(
                        text("manifest.m4a", "<?xml version=\"1.0\"?><MPD type=\"static\"/>"),
                        "NOT_AUDIO"),
                Arguments.of(cut(Sound.make("whole.flac", 8), "cut.flac", 0.5), "TRUNCATED"),
                Arguments.of(cut(Sound.make("whole.m4a", 8), "cut.m4a", 0.7), "TRUNCATED"),
                Arguments.of(
                        cut(Sound.make("whole.mp3", 8, "-b:a 128k"), "cut.mp3", 0.5), "TRUNCATED"),
                Arguments.of(cut(Sound.make("whole.ogg", 8), "cut.ogg", 0.5), "TRUNCATED"),
                Arguments.of(cut(Sound.make("whole.opus", 8), "cut.opus", 0.9), "TRUNCATED"),
                Arguments.of(
                        cut(
                                Sound.make("index.m4a", 8, "-movflags +faststart"),
                                "cut-index.m4a",
                                0.8),
                        "TRUNCATED"),
                Arguments.of(
                        cutInFrame(Sound.make("bare.mp3", 8, "-write_xing 0 -id3v2_version 0")),
                        "TRUNCATED"),
                Arguments.of(cutInFrame(Sound.make("bare.aac", 8, "-f adts")), "TRUNCATED"),
                Arguments.of(cut(Sound.make("whole.wav", 8), "cut.wav", 0.5), "TRUNCATED"),
                Arguments.of(cut(Sound.make("whole.aiff", 8), "cut.aiff", 0.5), "TRUNCATED"),
                Arguments.of(cut(Sound.make("whole.wav", 8), "header.wav", 0.00002), "TRUNCATED"),
                Arguments.of(silentPicture(), "NOT_AUDIO"),
                Arguments.of(Sound.make("long.mp3", 160, "-b:a 32k -ac 1"), "TOO_LONG"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("files")
    void aBadFileFailsAtOnceAndSaysWhy(Path file, String code) {
        // Given
        Track uploaded = upload(file);
        // When
        Track failed = awaitFailed(uploaded.getId());
        // Then
        assertThat(failed.getFailure().getCode()).isEqualTo(code);
        assertThat(failed.getFailure().getMessage()).isNotBlank().doesNotContain("/");
        assertThat(failed.getPlayback().getHls()).isEmpty();
    }

    @Test
    void noneOfManyBrokenFilesHarmsTheService() {
        // Given
        Random dice = new Random(42);
        long[] tracks =
                Stream.of("z.mp3", "z.flac", "z.ogg", "z.m4a", "z.wav", "z.opus")
                        .map(name -> Sound.make(name, 2))
                        .flatMap(file -> Stream.generate(() -> broken(file, dice)).limit(5))
                        .mapToLong(file -> upload(file).getId())
                        .toArray();
        // When
        for (long track : tracks) {
            await(track, found -> found.getStatus() != Track.Status.PROCESSING);
        }
        // Then
        Track good = awaitReady(upload(Sound.make("after.mp3", 2)).getId());
        assertThat(good.getFailure().getCode()).isEmpty();
    }

    /** Some bytes changed, some left out, or the end missing. */
    private static Path broken(Path file, Random dice) {
        byte[] bytes = Sound.bytes(file);
        int kind = dice.nextInt(3);
        if (kind == 0) {
            for (int i = 0; i < 40; i++) {
                bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt();
            }
        } else if (kind == 1) {
            int from = dice.nextInt(bytes.length / 2);
            byte[] rest = Arrays.copyOfRange(bytes, from + bytes.length / 3, bytes.length);
            System.arraycopy(rest, 0, bytes, from, rest.length);
            bytes = Arrays.copyOf(bytes, from + rest.length);
        } else {
            bytes = Arrays.copyOf(bytes, 16 + dice.nextInt(bytes.length - 16));
        }
        return Sound.of(dice.nextInt(1_000_000) + "-" + file.getFileName(), bytes);
    }

    private static Path text(String name, String content) {
        return Sound.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Path cut(Path whole, String name, double share) {
        byte[] bytes = Sound.bytes(whole);
        int length = Math.max(44, (int) (bytes.length * share));
        return Sound.of(name, Arrays.copyOf(bytes, length));
    }

    private static Path cutInFrame(Path whole) {
        byte[] bytes = Sound.bytes(whole);
        return Sound.of("cut-" + whole.getFileName(), Arrays.copyOf(bytes, bytes.length - 50));
    }

    /** A film without sound. */
    private static Path silentPicture() {
        return Sound.of(
                "film.mp4",
                io.veza.stream.studio.Tool.ffmpeg(
                        java.util.List.of(
                                "-v",
                                "error",
                                "-f",
                                "lavfi",
                                "-i",
                                "color=s=64x64:d=1",
                                "-f",
                                "mp4",
                                "-movflags",
                                "frag_keyframe+empty_moov",
                                "-")));
    }
}
