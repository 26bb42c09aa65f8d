package io.veza.gateway.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebClientTest extends GatewayTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rooms/42", "/tracks", "/people/ada"})
    void everyPlaceInTheClientOpensIt(String path) {
        Response answer = given().accept("text/html").get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("<html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
    }

    @Test
    void scriptsOfThePageCarryTheNonceOfItsPolicyAndAnotherEachTime() {
        // When
        Response first = given().accept("text/html").get("/");
        Response second = given().accept("text/html").get("/rooms/42");

        // Then
        String nonce = nonce(first);
        assertThat(first.asString()).contains("<script nonce=\"" + nonce + '"');
        assertThat(first.asString()).doesNotContain("<script src", "<script type");
        assertThat(nonce(second)).isNotEqualTo(nonce);
        assertThat(first.header("Content-Security-Policy")).doesNotContain("unsafe");
    }

    private static String nonce(Response page) {
        Matcher found = NONCE.matcher(page.header("Content-Security-Policy"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @CsvSource({"br, br", "gzip, gzip", "'gzip, deflate, br', br", "'br;q=0, gzip', gzip"})
    void assetsComeAsTheBuildCompressedThem(String accepted, String encoding) {
        Response answer =
                given().config(
                                RestAssured.config()
                                        .decoderConfig(
                                                DecoderConfig.decoderConfig().noContentDecoders()))
                        .header("Accept-Encoding", accepted)
                        .get("/assets/packed-1a2b3c.js");

        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(answer.header("Content-Type")).contains("javascript");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
        assertThat(answer.header("Cache-Control")).contains("immutable");
    }

    @Test
    void aRangeBehindTheEndOfAnAssetIsRefusedWithItsLength() {
        Response whole = given().get("/assets/app-1a2b3c.js");
        Response answer = given().header("Range", "bytes=100000-").get("/assets/app-1a2b3c.js");

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.header("Content-Range"))
                .isEqualTo("bytes */" + whole.asByteArray().length);
        assertThat(answer.<String>path("code")).isEqualTo("RANGE_NOT_SATISFIABLE");
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

    @Test
    void whatCompressesIsCompressed() {
        Response answer =
                given().header("Accept-Encoding", "gzip").get("/openapi-ui/swagger-ui-bundle.js");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void whatIsSmallIsNot() {
        Response answer = given().header("Accept-Encoding", "gzip").get("/api/v2/status");

        assertThat(answer.header("Content-Encoding")).isNotEqualTo("gzip");
    }
}
