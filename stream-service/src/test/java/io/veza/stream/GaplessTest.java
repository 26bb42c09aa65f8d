package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Listening;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import io.veza.stream.studio.Tool;
import java.nio.file.Path;
import java.util.List;
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
