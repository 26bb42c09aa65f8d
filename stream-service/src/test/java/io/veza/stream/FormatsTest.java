package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Listening;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class FormatsTest extends StreamTest {

    private static final double SECONDS = 9;
    private static final List<String> NARROW = List.of("aac-64", "aac-128");
    private static final List<String> RUNGS = List.of("aac-64", "aac-128", "aac-256", "aac-320");

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("a.mp3", "mp3", "-c:a libmp3lame -b:a 192k"),
                Arguments.of("mono.flac", "flac", "-c:a flac -ac 1"),
                Arguments.of("vbr.mp3", "mp3", "-c:a libmp3lame -q:a 4 -ac 1 -ar 22050"),
                Arguments.of("a.flac", "flac", "-c:a flac -ar 96000 -sample_fmt s32"),
                Arguments.of("a.wav", "wav/pcm_s16le", "-c:a pcm_s16le -ar 8000 -ac 1"),
                Arguments.of("hi.wav", "wav/pcm_s24le", "-c:a pcm_s24le -ar 192000"),
                Arguments.of("a.ogg", "ogg/vorbis", "-c:a libvorbis -q:a 5"),
                Arguments.of("a.opus", "ogg/opus", "-c:a libopus -b:a 96k"),
                Arguments.of("a.m4a", "mov/aac", "-c:a aac -b:a 128k"),
                Arguments.of("alac.m4a", "mov/alac", "-c:a alac"),
                Arguments.of("a.aac", "aac", "-c:a aac -f adts"),
                Arguments.of("a.aiff", "aiff/pcm_s16be", "-c:a pcm_s16be"),
                Arguments.of("surround.flac", "flac", "-c:a flac -ac 6"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyRenditionSoundsLikeItsSource(String name, String format, String options) {
        // Given
        Path source = Sound.make(name, SECONDS, options);
        // When
        Track track = awaitReady(upload(source).getId());
        // Then
        assertThat(track.getSourceFormat()).isEqualTo(format);
        assertThat(track.getDurationMs()).isCloseTo((int) (1000 * SECONDS), within(50));
        boolean mono = options.contains("-ac 1");
        playlists(track, mono).forEach(playlist -> assertSoundsRight(track, playlist, mono));
        assertThat(track.getPlayback().getFlac().isEmpty()).isEqualTo(!isLossless(format));
    }

    private static boolean isLossless(String format) {
        return format.matches("flac|.*/(?:pcm.*|alac)");
    }

    private Stream<String> playlists(Track track, boolean mono) {
        String hls = track.getPlayback().getHls();
        String master = studio.text(hls);
        Stream<String> rungs =
                master.lines()
                        .filter(line -> line.endsWith("index.m3u8"))
                        .map(line -> hls.replace("master.m3u8", line));
        assertThat(RUNGS.stream().filter(master::contains).toList())
                .isEqualTo(mono ? NARROW : RUNGS);
        return Stream.concat(
                rungs,
                Stream.of(
                        track.getPlayback().getDash(),
                        track.getPlayback().getMp3(),
                        track.getPlayback().getMp3V0(),
                        track.getPlayback().getOpus()));
    }

    private void assertSoundsRight(Track track, String address, boolean mono) {
        assertThat(Listening.channels(studio.address(address))).as(address).isEqualTo(mono ? 1 : 2);
        double seconds = Listening.seconds(Listening.samples(studio.address(address)));
        assertThat(seconds).as(address).isCloseTo(SECONDS, within(0.05));
        assertThat(Listening.loudness(studio.address(address).toString()))
                .as(address)
                .isCloseTo(track.getLoudness().getIntegratedLufs(), within(0.5));
    }
}
