package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** At least what this test did: tracks of other tests may still be in the works. */
@QuarkusTest
class MetricsTest extends StreamTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void anUploadIsMeasuredFromTheFirstByteToTheLast() {
        // Given
        byte[] song = Sound.bytes(Sound.make("metrics.mp3", 2));
        double uploaded = value("veza_upload_bytes_total");
        double encoded = value("veza_encode_seconds_count", "rendition=\"SEVERAL\"");
        double served = value("veza_media_served_bytes_total");
        // When
        Track track = awaitReady(upload(Sound.of("metrics.mp3", song)).getId());
        byte[] mp3 = studio.get(track.getPlayback().getMp3()).body();
        // Then
        assertThat(value("veza_upload_bytes_total") - uploaded).isGreaterThanOrEqualTo(song.length);
        assertThat(value("veza_encode_seconds_count", "rendition=\"SEVERAL\"") - encoded)
                .isGreaterThanOrEqualTo(1);
        assertThat(value("veza_encode_seconds_sum", "rendition=\"SEVERAL\"")).isPositive();
        Poll.until(
                PATIENCE,
                "what was served is counted",
                () -> value("veza_media_served_bytes_total") - served >= mp3.length);
    }

    @Test
    void jobsAreCountedUntilNoneIsLeft() {
        // Given
        long track = upload(Sound.make("counted.mp3", 140)).getId();
        Poll.until(PATIENCE, "a job is counted", () -> jobs() > 0);
        // When
        awaitReady(track);
        // Then
        Poll.until(PATIENCE, "no job waits or runs", () -> jobs() == 0);
    }

    private double jobs() {
        return value("veza_encode_jobs", "state=\"waiting\"")
                + value("veza_encode_jobs", "state=\"running\"");
    }

    @Test
    void aFileThatIsNoMusicIsCountedByItsReason() {
        // Given
        String reason = "code=\"NOT_AUDIO\"";
        double before = value("veza_encode_failures_total", reason);
        // When
        awaitFailed(upload(Sound.of("metrics.txt", "no music".getBytes())).getId());
        // Then
        Poll.until(
                PATIENCE,
                "the failure is counted",
                () -> value("veza_encode_failures_total", reason) >= before + 1);
        assertThat(metrics()).contains("veza_encode_failures_total{code=\"TRUNCATED\"");
    }

    private double value(String name) {
        return value(name, "");
    }

    /** The value of a metric with this label; 0 for what has not been measured yet. */
    private double value(String name, String label) {
        String line = "^" + name + "\\{[^}]*" + Pattern.quote(label) + "[^}]*} (\\S+)$";
        Matcher found = Pattern.compile(line, Pattern.MULTILINE).matcher(metrics());
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private String metrics() {
        return studio.text(metrics.toString());
    }
}
