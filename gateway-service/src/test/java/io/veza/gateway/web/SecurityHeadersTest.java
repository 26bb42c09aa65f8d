package io.veza.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v2/status",
                "/api/v2/none",
                "/docs",
                "/media/song.m4s",
                "/health/live"
            })
    void everyAnswerProtectsTheBrowser(String path) {
        Response answer = given().get(path);

        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=63072000");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Referrer-Policy")).isNotBlank();
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @Test
    void theApiRunsNoScriptAtAll() {
        assertThat(given().get("/api/v2/status").header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void whatOnePersonSeesIsKeptNowhere() {
        assertThat(asAda().get("/api/v2/users/me").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void keysMayBeKeptForFiveMinutes() {
        assertThat(given().get("/.well-known/jwks.json").header("Cache-Control"))
                .contains("max-age=300");
    }

    @Test
    void aRequestIsFoundAgainByItsId() {
        Response answer = given().header("X-Request-Id", "mine-1").get("/api/v2/status");

        assertThat(answer.header("X-Request-Id")).isEqualTo("mine-1");
        assertThat(answer.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void anIdThatCouldBreakALogIsReplaced() {
        Response answer = given().header("X-Request-Id", "a b<c>").get("/api/v2/status");

        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void aListedOriginMayCall() {
        Response preflight =
                given().header("Origin", "https://friends.example")
                        .header("Access-Control-Request-Method", "POST")
                        .options("/api/v2/rooms");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin"))
                .isEqualTo("https://friends.example");
        assertThat(preflight.header("Access-Control-Max-Age")).isEqualTo("600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "https://friends.example.evil.example"})
    void noOtherOriginIsEverNamed(String origin) {
        Response answer = given().header("Origin", origin).get("/api/v2/status");

        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
