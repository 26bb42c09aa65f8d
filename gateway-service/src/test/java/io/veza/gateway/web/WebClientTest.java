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
class WebClientTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rooms/42", "/tracks", "/people/ada"})
    void everyPlaceInTheClientOpensIt(String path) {
        Response answer = given().accept("text/html").get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("<html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self'");
    }

    @Test
    void assetsAreKeptForEver() {
        Response answer = given().get("/assets/app-1a2b3c.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v2/none",
                "/assets/gone.js",
                "/media",
                "/ws/none",
                "/.well-known/none"
            })
    void whatIsNoPlaceInTheClientIsNotFound(String path) {
        given().accept("*/*").get(path).then().statusCode(404);
    }

    @Test
    void theDocumentationIsAPage() {
        Response answer = given().accept("text/html").get("/docs");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("/docs/docs.js");
        given().get("/openapi-ui/swagger-ui-bundle.js").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi-ui/swagger-ui-bundle.js", "/api/v2/status"})
    void whatCompressesIsCompressed(String path) {
        Response answer = given().header("Accept-Encoding", "gzip").get(path);

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }
}
