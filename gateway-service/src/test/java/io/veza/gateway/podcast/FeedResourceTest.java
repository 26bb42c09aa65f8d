package io.veza.gateway.podcast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.google.protobuf.util.Timestamps;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.stream.v1.FeedFile;
import io.veza.proto.stream.v1.GetFeedRequest;
import io.veza.proto.stream.v1.GetTranscriptRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What podcast apps see. */
@QuarkusTest
class FeedResourceTest extends GatewayTest {

    private static final String FEED = "/feeds/42.rss";
    private static final String MODIFIED = "Tue, 03 Feb 2026 04:05:06 GMT";

    @BeforeEach
    void write() throws Exception {
        FeedFile file =
                FeedFile.newBuilder()
                        .setType("application/rss+xml")
                        .setText("<rss>é</rss>")
                        .setModifiedAt(Timestamps.parse("2026-02-03T04:05:06Z"))
                        .build();
        services.on("FeedService/GetFeed", _ -> file);
    }

    @Test
    void itIsReadWithoutSigningInAndMayBeKeptForAWhile() {
        // When
        Response feed = given().get(FEED + "?page=2");

        // Then
        feed.then()
                .statusCode(200)
                .contentType("application/rss+xml;charset=UTF-8")
                .header("Cache-Control", "public, max-age=300")
                .header("Last-Modified", MODIFIED)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(containsString("é"));
        assertThat(feed.header("ETag")).startsWith("W/\"");
        assertThat(services.lastCall("FeedService/GetFeed").request())
                .isEqualTo(GetFeedRequest.newBuilder().setShow(42).setPage(2).build());
    }

    @Test
    void whoHasItIsToldSo() {
        // Given
        String tag = given().get(FEED).header("ETag");

        // Then
        Response known = given().header("If-None-Match", tag).get(FEED);
        known.then().statusCode(304).header("ETag", tag).body(equalTo(""));
        given().header("If-Modified-Since", MODIFIED).get(FEED).then().statusCode(304);
        given().header("If-Modified-Since", "Tue, 3 Feb 2026 04:05:05 GMT")
                .get(FEED)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "yesterday").get(FEED).then().statusCode(200);
        given().header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", MODIFIED)
                .get(FEED)
                .then()
                .statusCode(200);
    }

    @Test
    void itsHeadCanBeAskedForAlone() {
        given().head(FEED).then().statusCode(200).header("Last-Modified", MODIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "*/*", "application/json"})
    void whateverIsAcceptedItIsRss(String accepted) {
        given().header("Accept", accepted)
                .get(FEED)
                .then()
                .statusCode(200)
                .contentType("application/rss+xml;charset=UTF-8");
    }

    @Test
    void whatIsNotThereIsAProblem() {
        // Given
        services.refusing("FeedService/GetFeed", CoreError.NOT_FOUND);

        // Then
        given().get(FEED)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/42",
                "/feeds/x.rss",
                "/feeds/0.rss",
                "/feeds/42/7/other.json",
                "/feeds/99999999999999999999.rss"
            })
    void whatIsNoFeedLeadsNowhere(String path) {
        given().header("Accept", "text/html")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void chaptersAndTranscriptsHaveAddressesOfTheirOwn() {
        // Given
        services.on(
                "FeedService/GetChapters",
                _ -> file("application/json+chapters", "{\"version\":\"1.2.0\"}"));
        services.on("FeedService/GetTranscript", _ -> file("application/x-subrip", "1"));

        // Then
        given().get("/feeds/42/7/chapters.json")
                .then()
                .statusCode(200)
                .contentType("application/json+chapters;charset=UTF-8");
        given().get("/feeds/42/7/transcript.srt").then().statusCode(200);
        assertThat(services.lastCall("FeedService/GetTranscript").request())
                .isEqualTo(
                        GetTranscriptRequest.newBuilder()
                                .setShow(42)
                                .setTrack(7)
                                .setFormat(GetTranscriptRequest.Format.SRT)
                                .build());
        given().get("/feeds/42/7/transcript.vtt").then().statusCode(200);
    }

    private static FeedFile file(String type, String text) {
        return FeedFile.newBuilder().setType(type).setText(text).build();
    }
}
