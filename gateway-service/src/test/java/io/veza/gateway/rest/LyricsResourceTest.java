package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.stream.v1.DeleteLyricsRequest;
import io.veza.proto.stream.v1.GetLyricsRequest;
import io.veza.proto.stream.v1.Lyrics;
import io.veza.proto.stream.v1.LyricsLine;
import io.veza.proto.stream.v1.LyricsWord;
import io.veza.proto.stream.v1.PutLyricsRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LyricsResourceTest extends GatewayTest {

    private static final String LYRICS = "/api/v2/tracks/42/lyrics";
    private static final String GET = "LyricsService/GetLyrics";
    private static final String PUT = "LyricsService/PutLyrics";

    @BeforeEach
    void serve() {
        services.on(GET, _ -> lyrics());
        services.on(PUT, _ -> lyrics());
    }

    private static Lyrics lyrics() {
        LyricsWord word =
                LyricsWord.newBuilder().setFrom(0).setTo(3).setStartMs(1000).setEndMs(1500).build();
        return Lyrics.newBuilder()
                .setFormat(Lyrics.Format.LRC)
                .setText("[00:01.00]One day")
                .setTimed(true)
                .addLines(
                        LyricsLine.newBuilder().setStartMs(1000).setText("One day").addWords(word))
                .setRevision("rev-1")
                .build();
    }

    @Test
    void theyAreAnsweredAsTextAndAsLines() {
        // When
        Response answer = asAda().get(LYRICS);

        // Then
        answer.then()
                .statusCode(200)
                .body("format", equalTo("LRC"))
                .body("text", equalTo("[00:01.00]One day"))
                .body("lines[0].startMs", equalTo(1000))
                .body("lines[0]", not(hasKey("endMs")))
                .body("lines[0].words.from", contains(0))
                .body("lines[0].words.endMs", contains(1500));
        assertThat(answer.header("ETag")).startsWith("\"rev-1.");
    }

    @Test
    void anotherFormatIsAskedForInTheQuery() {
        // When
        asAda().queryParam("format", "TTML").get(LYRICS).then().statusCode(200);

        // Then
        GetLyricsRequest asked = (GetLyricsRequest) services.lastCall(GET).request();
        assertThat(asked.getTrack()).isEqualTo(42);
        assertThat(asked.getFormat()).isEqualTo(Lyrics.Format.TTML);
    }

    @Test
    void aFormatNobodyKnowsIsRefused() {
        asAda().queryParam("format", "ASS")
                .get(LYRICS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"))
                .body("errors.field", contains("format"));
    }

    @Test
    void whatWasReadIsNamedInTheChange() {
        // Given
        String tag = asAda().get(LYRICS).header("ETag");

        // When
        asAda("{\"format\":\"SRT\",\"text\":\"x\"}")
                .header("If-Match", tag)
                .put(LYRICS)
                .then()
                .statusCode(200);

        // Then
        PutLyricsRequest put = (PutLyricsRequest) services.lastCall(PUT).request();
        assertThat(put.getIfMatchList()).containsExactly("rev-1");
        assertThat(put.getFormat()).isEqualTo(Lyrics.Format.SRT);
        assertThat(put.getText()).isEqualTo("x");
    }

    @Test
    void theFormatMustBeSaid() {
        asAda("{\"text\":\"x\"}")
                .put(LYRICS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("format"));
    }

    @Test
    void theyMayBeLongerThanOtherBodies() {
        // Given
        String text = "la ".repeat(80_000);

        // When
        asAda("{\"format\":\"LRC\",\"text\":\"" + text + "\"}").put(LYRICS).then().statusCode(200);

        // Then
        PutLyricsRequest put = (PutLyricsRequest) services.lastCall(PUT).request();
        assertThat(put.getText()).hasSameSizeAs(text);
    }

    @Test
    void theyAreTakenAway() {
        // When
        asAda().header("If-Match", "\"rev-1.x\"").delete(LYRICS).then().statusCode(204);

        // Then
        DeleteLyricsRequest deleted =
                (DeleteLyricsRequest) services.lastCall("LyricsService/DeleteLyrics").request();
        assertThat(deleted.getTrack()).isEqualTo(42);
        assertThat(deleted.getIfMatchList()).containsExactly("rev-1");
    }
}
