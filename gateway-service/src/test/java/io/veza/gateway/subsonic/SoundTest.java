package io.veza.gateway.subsonic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.veza.gateway.fake.FakeMedia;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.stream.v1.Download;
import io.veza.proto.stream.v1.GetDownloadRequest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SoundTest extends PlayerTest {

    /** In ten seconds of an MP3 of 320 kbit/s: 416 frames. */
    private static final int TEN_SECONDS = 416 * 960;

    @Test
    void aSongComesThroughWhole() {
        // When
        Response answer = with("id", "tr-12").get("/rest/stream.view");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(media.file());
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Cache-Control")).contains("private").doesNotContain("public");
        assertThat(answer.headers().getValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(media.authorization()).isNull();
    }

    @Test
    void partsAndSizesAreAskedForAsOfAnyFile() {
        // When
        Response part = with("id", "tr-12").header("Range", "bytes=0-1").get("/rest/stream");
        Response head = with("id", "tr-12").head("/rest/stream");

        // Then
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 0-1/" + FakeMedia.FILE_SIZE);
        assertThat(part.asByteArray()).hasSize(2);
        assertThat(head.header("Content-Length")).isEqualTo("" + FakeMedia.FILE_SIZE);
    }

    @Test
    void aFormGetsTheSameBytes() {
        Response answer =
                RestAssured.given()
                        .formParam("apiKey", key)
                        .formParam("v", "1.16.1")
                        .formParam("c", "tests")
                        .formParam("id", "tr-12")
                        .post("/rest/stream");

        assertThat(answer.asByteArray()).isEqualTo(media.file());
    }

    @Test
    void aSongMayBeginLater() {
        // When
        Response answer = with("id", "tr-12", "timeOffset", 10).get("/rest/stream");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Range")).isNull();
        assertThat(answer.header("Accept-Ranges")).isEqualTo("none");
        assertThat(answer.asByteArray())
                .isEqualTo(Arrays.copyOfRange(media.file(), TEN_SECONDS, FakeMedia.FILE_SIZE));
    }

    @Test
    void whatIsNotThereIsAWordNotASound() {
        Response answer = with("id", "tr-99").get("/rest/stream");

        assertThat(error(answer(answer))).isEqualTo(70);
    }

    @Test
    void whatItsArtistDoesNotGiveAwayIsNotKept() {
        // Given
        services.refusing("DownloadService/GetDownload", CoreError.FORBIDDEN);

        // Then
        assertThat(error(ask("download", "id", "tr-12"))).isEqualTo(50);
    }

    @Test
    void theOriginalIsForKeeping() {
        // Given
        services.on(
                "DownloadService/GetDownload",
                (GetDownloadRequest request) ->
                        Download.newBuilder().setUrl("/media/song.m4s").build());

        // Then
        assertThat(with("id", "tr-12").get("/rest/download").asByteArray()).isEqualTo(media.file());
    }

    @Test
    void segmentsAreFoundFromHereAtTheWantedRates() {
        // When
        Response all = with("id", "tr-12").get("/rest/hls.view");
        String two =
                with("id", "tr-12", "bitRate", "128@480x360", "bitRate", 32)
                        .get("/rest/hls.m3u8")
                        .asString();

        // Then
        assertThat(all.contentType()).startsWith("application/vnd.apple.mpegurl");
        assertThat(all.asString().lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "/media/abc/aac-128/index.m3u8",
                        "/media/abc/aac-64/index.m3u8",
                        "/media/abc/aac-320/index.m3u8");
        assertThat(two).contains("NAME=\"English\",URI=\"/media/abc/words/index.m3u8\"\n");
        assertThat(two.lines().filter(line -> !line.startsWith("#")))
                .containsExactly("/media/abc/aac-128/index.m3u8", "/media/abc/aac-64/index.m3u8");
    }

    @Test
    void coversAreFoundByWhateverHasOne() {
        assertThat(with("id", "tr-12_0123abcd", "size", 300).get("/rest/getCoverArt").asByteArray())
                .isEqualTo(media.file());
        assertThat(with("id", "si-12").get("/rest/getCoverArt").statusCode()).isEqualTo(200);
        assertThat(error(ask("getCoverArt", "id", "ar-31"))).isEqualTo(70);
    }

    @Test
    void listeningIsNotCounted() {
        assertThat(with("id", "tr-12").head("/rest/stream").header("RateLimit-Limit")).isNull();
    }
}
