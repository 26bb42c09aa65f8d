package io.veza.gateway.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamUploadTest extends GatewayTest {

    private static final int LARGE = 20_000_000;

    @Test
    void aLargeFileStreamsToStreamService() {
        Response answer =
                asAda().multiPart("title", "Song")
                        .multiPart("file", "song.flac", new byte[LARGE], "audio/flac")
                        .post("/api/v2/tracks");

        answer.then().statusCode(202).body("id", equalTo("77"));
        assertThat(media.uploaded()).isGreaterThan(LARGE);
        assertThat(media.authorization()).startsWith("Bearer ey");
    }

    @Test
    void uploadsNeedASession() {
        given().multiPart("file", "song.flac", new byte[10], "audio/flac")
                .post("/api/v2/tracks")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void jsonIsNoUpload() {
        asAda("{}")
                .post("/api/v2/tracks")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
