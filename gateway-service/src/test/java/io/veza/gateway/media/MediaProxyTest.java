package io.veza.gateway.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.FakeMedia;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaProxyTest extends GatewayTest {

    private static final String SONG = "/media/song.m4s";

    @Test
    void aWholeFileComesThrough() {
        Response answer = given().get(SONG);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(media.file());
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.header("Server")).isNull();
    }

    @Test
    void aRangeComesThrough() {
        Response answer = given().header("Range", "bytes=1000-1999").get(SONG);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.header("Content-Range"))
                .isEqualTo("bytes 1000-1999/" + FakeMedia.FILE_SIZE);
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(media.file(), 1000, 2000));
    }

    @Test
    void aPartStaysThatPartForWhoeverCanUnpack() {
        Response answer =
                given().header("Range", "bytes=1000-1999")
                        .header("Accept-Encoding", "gzip")
                        .get(SONG);

        assertThat(answer.header("Content-Length")).isEqualTo("1000");
        assertThat(answer.header("Content-Encoding")).isIn(null, "identity");
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(media.file(), 1000, 2000));
    }

    @Test
    void aConditionComesThrough() {
        Response answer = given().header("If-None-Match", "\"song-1\"").get(SONG);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.header("ETag")).isEqualTo("\"song-1\"");
    }

    @Test
    void headTellsTheSize() {
        Response answer = given().head(SONG);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("" + FakeMedia.FILE_SIZE);
    }

    @Test
    void aBrowsersCookieBecomesABearerToken() {
        String token = TestTokens.bearer(ada);

        given().cookie("__Host-at", token).get(SONG).then().statusCode(200);

        assertThat(media.authorization()).isEqualTo("Bearer " + token);
    }

    @Test
    void nothingIsWrittenThere() {
        given().delete(SONG).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void listeningIsNotCounted() {
        assertThat(given().get(SONG).header("RateLimit-Limit")).isNull();
    }
}
