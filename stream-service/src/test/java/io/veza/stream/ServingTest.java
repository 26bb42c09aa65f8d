package io.veza.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.Sound;
import io.veza.stream.studio.StreamTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServingTest extends StreamTest {

    private static Track track = Track.getDefaultInstance();
    private byte[] whole = {};

    @BeforeEach
    void publish() {
        if (track.getId() == 0) {
            track = awaitReady(upload(Sound.make("serving.mp3", 5)).getId());
        }
        whole = studio.get(track.getPlayback().getMp3()).body();
    }

    @Test
    void aFileIsServedToBeKeptForEver() {
        // When
        HttpResponse<byte[]> response = studio.get(track.getPlayback().getMp3());
        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("audio/mpeg");
        assertThat(header(response, "Cache-Control"))
                .isEqualTo("public, max-age=1209600, immutable");
        assertThat(header(response, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(response, "ETag")).matches("\"[0-9a-f-]+\"");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(response, "Access-Control-Expose-Headers"))
                .contains("Content-Range", "ETag", "Age", "Date", "Content-Length");
    }

    @Test
    void theProbeThatSafariSendsIsAnsweredInPart() {
        // When
        HttpResponse<byte[]> response =
                studio.get(track.getPlayback().getMp3(), "Range", "bytes=0-1");
        // Then
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes 0-1/" + whole.length);
        assertThat(response.body()).isEqualTo(Arrays.copyOf(whole, 2));
    }

    @Test
    void theEndCanBeAskedForAlone() {
        // When
        HttpResponse<byte[]> response =
                studio.get(track.getPlayback().getMp3(), "Range", "bytes=-100");
        // Then
        assertThat(response.body())
                .isEqualTo(Arrays.copyOfRange(whole, whole.length - 100, whole.length));
    }

    @Test
    void behindTheEndThereIsNothing() {
        // When
        HttpResponse<byte[]> response =
                studio.get(track.getPlayback().getMp3(), "Range", "bytes=" + whole.length + "-");
        // Then
        assertThat(response.statusCode()).isEqualTo(416);
        assertThat(header(response, "Content-Range")).isEqualTo("bytes */" + whole.length);
        assertThat(header(response, "Cache-Control")).isEqualTo("max-age=1");
        assertThat(new String(response.body(), UTF_8)).contains("RANGE_NOT_SATISFIABLE");
    }

    @Test
    void aRangeThatIsNoneIsAnsweredWhole() {
        // When
        HttpResponse<byte[]> response =
                studio.get(track.getPlayback().getMp3(), "Range", "bytes=9-8");
        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(whole);
    }

    @Test
    void headIsOfTheWholeWhateverTheRange() {
        // When
        HttpResponse<byte[]> head =
                studio.request("HEAD", track.getPlayback().getMp3(), "Range", "bytes=0-1");
        // Then
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo("" + whole.length);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        // Given
        String etag = header(studio.get(track.getPlayback().getMp3()), "ETag");
        // When
        HttpResponse<byte[]> response =
                studio.get(track.getPlayback().getMp3(), "If-None-Match", "\"x\", W/" + etag);
        // Then
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(header(response, "ETag")).isEqualTo(etag);
    }

    @Test
    void aPartOfAnotherVersionIsAnsweredWhole() {
        // Given
        String mp3 = track.getPlayback().getMp3();
        String etag = header(studio.get(mp3), "ETag");
        // When
        HttpResponse<byte[]> same = studio.get(mp3, "Range", "bytes=0-1", "If-Range", etag);
        HttpResponse<byte[]> other = studio.get(mp3, "Range", "bytes=0-1", "If-Range", "\"x\"");
        // Then
        assertThat(same.statusCode()).isEqualTo(206);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void headSaysTheSameWithoutTheBytes() {
        // When
        HttpResponse<byte[]> head = studio.request("HEAD", track.getPlayback().getMp3());
        // Then
        HttpResponse<byte[]> get = studio.get(track.getPlayback().getMp3());
        for (String name :
                new String[] {"Content-Length", "ETag", "Content-Type", "Cache-Control"}) {
            assertThat(header(head, name)).isEqualTo(header(get, name));
        }
        assertThat(head.body()).isEmpty();
    }

    @Test
    void playlistsArePackedForWhoeverCanUnpackThem() throws IOException {
        // Given
        String hls = track.getPlayback().getHls();
        // When
        HttpResponse<byte[]> packed = studio.get(hls, "Accept-Encoding", "gzip");
        // Then
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(packed, "Content-Type")).isEqualTo("application/vnd.apple.mpegurl");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(plain).isEqualTo(studio.get(hls).body());
    }

    @Test
    void playersOfOtherSitesMayAskForParts() {
        // When
        HttpResponse<byte[]> response =
                studio.request("OPTIONS", track.getPlayback().getMp3(), "Origin", "https://x.org");
        // Then
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(header(response, "Access-Control-Allow-Headers")).contains("Range");
    }

    @Test
    void nothingButMediaIsServed() {
        // Given
        String folder = "/media/tracks/" + track.getId() + "/";
        // When
        HttpResponse<byte[]> source = studio.get(folder + "source");
        HttpResponse<byte[]> outside = studio.get(folder + "..%2f..%2fetc%2fpasswd");
        HttpResponse<byte[]> missing = studio.get("/media/tracks/1/master.m3u8");
        // Then
        assertThat(source.statusCode()).isEqualTo(404);
        assertThat(outside.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(missing, "Cache-Control")).isEqualTo("max-age=1");
        assertThat(header(missing, "Connection")).isNotEqualTo("close");
    }

    @Test
    void theWaveformCanBeDrawn() {
        // When
        String waveform = studio.text(track.getWaveform());
        // Then
        assertThat(waveform).startsWith("{\"version\":2,\"channels\":1,\"sample_rate\":8000,");
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
