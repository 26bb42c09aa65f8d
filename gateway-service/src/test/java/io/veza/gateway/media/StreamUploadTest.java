package io.veza.gateway.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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

    @Test
    void whoSendsNothingIsAnsweredToo() throws Exception {
        HttpRequest nothing =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + "/api/v2/tracks"))
                        .header("Authorization", "Bearer " + TestTokens.bearer(ada))
                        .timeout(Duration.ofSeconds(10))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(nothing, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(202);
        }
    }
}
