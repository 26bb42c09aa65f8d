package io.veza.gateway.media;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.engines.Poll;
import io.veza.platform.testing.tokens.TestTokens;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pieces of files stream past, with the headers of tus and no others. */
@QuarkusTest
class UploadPiecesTest extends GatewayTest {

    private static final int LARGE = 20_000_000;
    private static final Duration SOON = Duration.ofSeconds(10);

    @TestHTTPResource("/")
    URI site;

    @Test
    void aPieceStreamsToStreamService() {
        piece(new byte[LARGE])
                .patch("/api/v2/uploads/7")
                .then()
                .statusCode(204)
                .header("Upload-Offset", "" + LARGE)
                .header("Tus-Resumable", "1.0.0")
                .header("Server", nullValue());

        assertThat(media.uploaded()).isEqualTo(LARGE);
        assertThat(media.piece()).isEqualTo("PATCH /api/v2/uploads/7 5");
        assertThat(media.authorization()).startsWith("Bearer ey");
    }

    @Test
    void anUploadIsBegunWithoutABody() {
        asAda().header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "9")
                .post("/api/v2/uploads")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v2/uploads/7"));

        assertThat(media.piece()).startsWith("POST /api/v2/uploads ");
    }

    @Test
    void anotherMethodMayBeMeant() {
        piece(new byte[3])
                .header("X-HTTP-Method-Override", "PATCH")
                .post("/api/v2/uploads/7")
                .then()
                .statusCode(204);

        assertThat(media.piece()).startsWith("PATCH /api/v2/uploads/7 ");
    }

    @Test
    void whatIsSpokenIsToldToAnybody() {
        given().options("/api/v2/uploads").then().statusCode(204);
    }

    @Test
    void piecesNeedASession() {
        given().header("Tus-Resumable", "1.0.0")
                .contentType(UploadBody.PIECE)
                .body(new byte[3])
                .patch("/api/v2/uploads/7")
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @CsvSource({"..%2Ftracks", "7%2F..%2F..%2Ftracks", "seven"})
    void whatIsNoIdLeadsNowhere(String upload) {
        piece(new byte[3])
                .urlEncodingEnabled(false)
                .patch("/api/v2/uploads/" + upload)
                .then()
                .statusCode(404);
    }

    @Test
    void elsewhereAPieceIsABodyLikeOthers() {
        piece(new byte[3]).post("/api/v2/rooms").then().statusCode(415);
    }

    @Test
    void thatAClientHungUpIsToldAtOnce() throws IOException {
        try (Socket line = new Socket(site.getHost(), site.getPort())) {
            line.getOutputStream().write(broken().getBytes(StandardCharsets.US_ASCII));
            Poll.until(SOON, "it comes in", media::isReceiving);
        }

        Poll.until(SOON, "the other side has heard of it", () -> !media.isReceiving());
    }

    /** A piece of which only the beginning comes. */
    private static String broken() {
        return String.join(
                "\r\n",
                "PATCH /api/v2/uploads/7 HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + TestTokens.bearer(ada),
                "Tus-Resumable: 1.0.0",
                "Upload-Offset: 5",
                "Content-Type: " + UploadBody.PIECE,
                "Content-Length: " + LARGE,
                "",
                "the beginning");
    }

    private RequestSpecification piece(byte[] bytes) {
        return asAda().header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "5")
                .contentType(UploadBody.PIECE)
                .body(bytes);
    }
}
