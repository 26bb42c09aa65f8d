package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Listening;
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

    private static final byte[] OTHER = Sound.bytes(Sound.make("other.ogg", 1));

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
                Stream.of(
                                "z.mp3", "z.flac", "z.ogg", "z.m4a", "z.wav", "z.opus", "z.aiff",
                                "z.caf", "z.wv", "z.mka")
                        .map(name -> Sound.make(name, 2))
                        .flatMap(file -> Stream.generate(() -> broken(file, dice)).limit(5))
                        .mapToLong(file -> upload(file).getId())
                        .toArray();
        // When
        for (long id : tracks) {
            Track track = await(id, found -> found.getStatus() != Track.Status.PROCESSING);
            assertThat(track.getFailure().getCode()).isNotEqualTo("ENCODER_FAILED");
            if (track.getStatus() == Track.Status.READY) {
                Listening.samples(studio.address(track.getPlayback().getHls()));
            }
        }
        // Then
        Track good = awaitReady(upload(Sound.make("after.mp3", 2)).getId());
        assertThat(good.getFailure().getCode()).isEmpty();
    }

    /** Bytes changed, left out, said twice or in the header; the end missing; two files in one. */
    private static Path broken(Path file, Random dice) {
        byte[] bytes = Sound.bytes(file);
        byte[] changed =
                switch (dice.nextInt(6)) {
                    case 0 -> noise(bytes, bytes.length, dice);
                    case 1 -> noise(bytes, 128, dice);
                    case 2 -> without(bytes, dice.nextInt(bytes.length / 2), bytes.length / 3);
                    case 3 -> Arrays.copyOf(bytes, 16 + dice.nextInt(bytes.length - 16));
                    case 4 -> joined(Arrays.copyOf(bytes, bytes.length / 2), bytes);
                    default -> joined(Arrays.copyOf(bytes, 64), OTHER);
                };
        return Sound.of(dice.nextInt(1_000_000) + "-" + file.getFileName(), changed);
    }

    private static byte[] noise(byte[] bytes, int within, Random dice) {
        for (int i = 0; i < 40; i++) {
            bytes[dice.nextInt(Math.min(within, bytes.length))] = (byte) dice.nextInt();
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        return joined(
                Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, from + length, bytes.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
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
