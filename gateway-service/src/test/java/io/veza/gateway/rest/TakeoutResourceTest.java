package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.google.protobuf.ByteString;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.user.v1.ArchivePiece;
import io.veza.proto.user.v1.FindArchiveResponse;
import io.veza.proto.user.v1.ReadArchiveRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TakeoutResourceTest extends GatewayTest {

    private static final String ARCHIVE =
            "/api/v2/users/me/takeouts/7/archive?ticket=" + "t".repeat(64);

    @Test
    void aTicketIsAllADownloadNeeds() {
        // Given
        archiveOf("0123456789");

        // When
        var answer = RestAssured.given().get(ARCHIVE);

        // Then
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"veza-7.zip\"")
                .header("Content-Type", equalTo("application/zip"))
                .header("Cache-Control", equalTo("private, no-store"))
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", "10")
                .header("Transfer-Encoding", nullValue());
        assertThat(answer.asString()).isEqualTo("0123456789");
    }

    @Test
    void aDownloadThatBrokeOffGoesOn() {
        // Given
        archiveOf("6789");

        // When
        var answer = RestAssured.given().header("Range", "bytes=6-").get(ARCHIVE);

        // Then
        answer.then().statusCode(206).header("Content-Range", "bytes 6-9/10");
        ReadArchiveRequest read =
                (ReadArchiveRequest) services.lastCall("TakeoutService/ReadArchive").request();
        assertThat(read.getOffset()).isEqualTo(6);
        assertThat(read.getLength()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=-0", "bytes=99999999999999999999-"})
    void aRangeBehindTheEndIsRefusedWithTheLength(String range) {
        // Given
        archiveOf("0123456789");

        // When
        var answer = RestAssured.given().header("Range", range).get(ARCHIVE);

        // Then
        answer.then()
                .statusCode(416)
                .header("Content-Range", "bytes */10")
                .contentType("application/problem+json")
                .body("code", equalTo("RANGE_NOT_SATISFIABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=8-2", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6"})
    void whatIsNotOneRangeIsAnsweredWhole(String range) {
        // Given
        archiveOf("0123456789");

        // When
        var answer = RestAssured.given().header("Range", range).get(ARCHIVE);

        // Then
        answer.then().statusCode(200).header("Content-Range", nullValue());
        assertThat(answer.asString()).isEqualTo("0123456789");
    }

    @Test
    void aRangeOfAnotherVersionIsAnsweredWhole() {
        // Given
        archiveOf("0123456789");

        // When
        var answer =
                RestAssured.given()
                        .header("Range", "bytes=6-")
                        .header("If-Range", "\"other\"")
                        .get(ARCHIVE);

        // Then
        answer.then().statusCode(200);
    }

    private void archiveOf(String text) {
        services.on(
                "TakeoutService/FindArchive",
                _ -> FindArchiveResponse.newBuilder().setSizeBytes(10).build());
        services.on(
                "TakeoutService/ReadArchive",
                _ -> ArchivePiece.newBuilder().setContent(ByteString.copyFromUtf8(text)).build());
    }
}
