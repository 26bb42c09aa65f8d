package io.veza.gateway.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.user.v1.Profile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP offers beside the API itself. */
@QuarkusTest
class EdgeTest extends GatewayTest {

    @TestHTTPResource URI site;

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        // Given
        String tag = asAda().get("/api/v2/users/ada").header("ETag");

        // When
        Response again = asAda().header("If-None-Match", tag).get("/api/v2/users/ada");

        // Then
        assertThat(tag).startsWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
    }

    @Test
    void whatHasChangedIs() {
        // Given
        String tag = asAda().get("/api/v2/users/ada").header("ETag");
        services.on(
                "AccountService/GetProfile",
                request -> Profile.newBuilder().setHandle("ada").setBio("new").build());

        // When
        Response again = asAda().header("If-None-Match", tag).get("/api/v2/users/ada");

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("bio")).isEqualTo("new");
    }

    @Test
    void theVersionIsNamedAndAnotherOneRefused() {
        given().get("/api/v2/status").then().header("Veza-Version", "2");
        given().header("Veza-Version", "2").get("/api/v2/status").then().statusCode(200);
        given().header("Veza-Version", "2026-01-01")
                .get("/api/v2/status")
                .then()
                .statusCode(400)
                .header("X-Request-Id", not(""))
                .body("code", equalTo("UNSUPPORTED_VERSION"));
    }

    @Test
    void aBodyThatIsDeeperThanAnyMessageIsRefused() {
        String deep = "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000);

        Response answer = asAda(deep).post("/api/v2/rooms");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aBodyThatDripsIsCutOff() throws IOException {
        // Given
        try (Socket line = new Socket(site.getHost(), site.getPort())) {
            line.setSoTimeout(30_000);
            line.getOutputStream()
                    .write(
                            ("POST /api/v2/rooms HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Content-Type: application/json\r\n"
                                            + "Content-Length: 100\r\n\r\n{")
                                    .getBytes(US_ASCII));

            // When
            String answer = new String(line.getInputStream().readAllBytes(), UTF_8);

            // Then
            assertThat(answer).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip"})
    void whatIsLargeIsCompressed(String encoding) {
        // Given
        services.on(
                "AccountService/GetProfile",
                request -> Profile.newBuilder().setBio("la".repeat(1_000)).build());

        // When
        Response answer =
                asAda().config(asItComes())
                        .header("Accept-Encoding", encoding)
                        .get("/api/v2/users/ada");

        // Then
        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(answer.asByteArray()).hasSizeLessThan(1_000);
    }

    private static RestAssuredConfig asItComes() {
        return RestAssured.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }

    @Test
    void tokensAreNotCompressed() {
        Response answer =
                asAda("{\"login\":\"ada\",\"password\":\"a quite long passphrase\"}")
                        .header("Accept-Encoding", "gzip, br")
                        .post("/api/v2/auth/login");

        assertThat(answer.header("Content-Encoding")).isNotIn("gzip", "br");
    }
}
