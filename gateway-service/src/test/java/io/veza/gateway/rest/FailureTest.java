package io.veza.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.google.protobuf.Any;
import com.google.rpc.ErrorInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong behind the gateway, as clients see it. */
@QuarkusTest
class FailureTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, ROOM_NOT_FOUND, 404",
        "PERMISSION_DENIED, MISSING_PERMISSION, 403",
        "ALREADY_EXISTS, HANDLE_TAKEN, 409",
        "FAILED_PRECONDITION, NOT_NOW, 409",
        "RESOURCE_EXHAUSTED, LOGIN_THROTTLED, 429",
        "UNAUTHENTICATED, TOKEN_REVOKED, 401",
        "INVALID_ARGUMENT, PASSWORD_TOO_COMMON, 400",
    })
    void aServicesRefusalKeepsItsCode(Status.Code code, String reason, int status) {
        services.failing("RoomService/GetRoom", refusal(code, reason));

        Response answer = asAda().get("/api/v2/rooms/42");

        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(reason))
                .body("status", equalTo(status))
                .body("detail", equalTo("Not like this"))
                .body("instance", equalTo("/api/v2/rooms/42"));
    }

    @Test
    void aServiceThatIsAwayIs503WithATimeToComeBack() {
        services.failing("RoomService/GetRoom", Status.UNAVAILABLE.asRuntimeException());

        Response answer = asAda().get("/api/v2/rooms/42");

        answer.then()
                .statusCode(503)
                .header("Retry-After", not(blankOrNullString()))
                .body("code", equalTo("UNAVAILABLE"));
    }

    @Test
    void aDefectTellsNothingOfItself() {
        services.failing(
                "RoomService/GetRoom",
                Status.UNKNOWN
                        .withDescription("java.lang.NullPointerException: select * from room")
                        .asRuntimeException());

        Response answer = asAda().get("/api/v2/rooms/42");

        answer.then().statusCode(500).body("code", equalTo("INTERNAL"));
        assertThat(answer.asString()).doesNotContain("java", "select", "Exception");
    }

    @Test
    void aPathThatIsNone() {
        given().get("/api/v2/nothing/here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aMethodThatIsNotTaken() {
        asAda().delete("/api/v2/rooms")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void anAnswerNobodyCanGive() {
        asAda().accept("image/png")
                .get("/api/v2/rooms")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    private static StatusRuntimeException refusal(Status.Code code, String reason) {
        var details =
                com.google.rpc.Status.newBuilder()
                        .setCode(code.value())
                        .setMessage("Not like this")
                        .addDetails(
                                Any.pack(
                                        ErrorInfo.newBuilder()
                                                .setReason(reason)
                                                .setDomain("veza")
                                                .build()))
                        .build();
        return StatusProto.toStatusRuntimeException(details, new Metadata());
    }
}
