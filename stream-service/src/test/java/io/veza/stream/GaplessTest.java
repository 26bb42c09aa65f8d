package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Listening;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tool;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GaplessTest extends StreamTest {

    private static final int EDGE = 48_000 / 5;

    /** A 440 Hz tone at half amplitude moves at most this much between two samples. */
    private static final int STEEPEST = 950;

    @Test
    void aSteadyToneStaysSteadyAcrossEverySegmentBorder() {
        // Given
        Path tone = Sound.of("tone.wav", tone());
        Track track = awaitReady(upload(tone).getId());
        String hls = track.getPlayback().getHls();
        String rung = hls.replace("master.m3u8", firstRung(studio.text(hls)));
        // When
        short[] samples = Listening.samples(studio.address(rung));
        // Then
        assertThat(steepest(samples)).isLessThan(STEEPEST);
    }

    @Test
    void segmentsJoinedSoundAsTheWholeBitForBit() {
        // Given
        Track track = awaitReady(upload(Sound.make("joined.flac", 13)).getId());
        for (String rung : List.of("aac-64", "aac-320", "opus-64", "opus-160")) {
            String folder = folder(track) + rung + "/";
            Path whole = Sound.of(rung + "-joined.mp4", joined(folder));
            // When
            short[] played = Listening.samples(studio.address(folder + "index.m3u8"));
            short[] decoded = Listening.samples(whole.toUri());
            // Then
            int fewer = Math.min(played.length, decoded.length);
            assertThat(Math.abs(played.length - decoded.length)).as(rung).isLessThan(2 * 2048);
            assertThat(Arrays.copyOf(played, fewer))
                    .as(rung)
                    .isEqualTo(Arrays.copyOf(decoded, fewer));
        }
    }

    @Test
    void bothCodecsChangeSegmentsAtTheSameInstants() {
        // Given
        Track track = awaitReady(upload(Sound.make("grid.flac", 13)).getId());
        // When
        List<List<String>> grids =
                Stream.of("aac-64", "aac-128", "aac-320", "opus-64", "opus-128", "opus-160")
                        .map(rung -> durations(folder(track) + rung + "/index.m3u8"))
                        .toList();
        // Then: but for the last, which ends with the last frame of each
        assertThat(grids.stream().map(grid -> grid.subList(0, grid.size() - 1)).distinct())
                .containsExactly(List.of("3.818667", "3.840000", "3.840000"));
    }

    private List<String> durations(String playlist) {
        return studio.text(playlist)
                .lines()
                .filter(line -> line.startsWith("#EXTINF:"))
                .map(line -> line.substring("#EXTINF:".length(), line.length() - 1))
                .toList();
    }

    private static String folder(Track track) {
        String mp3 = track.getPlayback().getMp3();
        return mp3.substring(0, mp3.lastIndexOf('/') + 1);
    }

    private byte[] joined(String folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(studio.get(folder + "init.mp4").body());
        studio.text(folder + "index.m3u8")
                .lines()
                .filter(line -> line.endsWith(".m4s"))
                .forEach(name -> bytes.writeBytes(studio.get(folder + name).body()));
        return bytes.toByteArray();
    }

    private static byte[] tone() {
        return Tool.ffmpeg(
                List.of(
                        "-v",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "aevalsrc=0.5*sin(2*PI*440*t)|0.5*sin(2*PI*440*t):s=48000:d=13",
                        "-f",
                        "wav",
                        "-"));
    }

    private static String firstRung(String master) {
        return master.lines().filter(line -> line.endsWith(".m3u8")).findFirst().orElseThrow();
    }

    private static int steepest(short[] samples) {
        int steepest = 0;
        for (int i = 2 * EDGE; i < samples.length - 2 * EDGE; i += 2) {
            steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 2]));
        }
        return steepest;
    }
}
