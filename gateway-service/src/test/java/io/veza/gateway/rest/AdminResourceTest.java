package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.CreateLoadRoomsRequest;
import io.veza.proto.chat.v1.CreateLoadRoomsResponse;
import io.veza.proto.common.v1.GetPositionRequest;
import io.veza.proto.common.v1.GetPositionResponse;
import io.veza.proto.common.v1.ReplayRequest;
import io.veza.proto.common.v1.ReplayResponse;
import io.veza.proto.user.v1.LoadUser;
import io.veza.proto.user.v1.NoteOperationRequest;
import io.veza.proto.user.v1.OperationNoted;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminResourceTest extends GatewayTest {

    @Test
    void aReplayGoesToTheNamedServiceOnceItIsKept() {
        services.on(
                "EventLogService/Replay",
                (ReplayRequest request) -> ReplayResponse.newBuilder().setPublished(12).build());

        asAdmin("{\"service\":\"chat\",\"fromPosition\":\"7\"}")
                .post("/api/v2/admin/replays")
                .then()
                .statusCode(200)
                .body("published", equalTo(12));

        assertThat(services.lastCall("EventLogService/Replay").request())
                .isEqualTo(ReplayRequest.newBuilder().setFromPosition(7).build());
        assertThat(services.lastCall("AuditService/NoteOperation").request())
                .isEqualTo(
                        NoteOperationRequest.newBuilder()
                                .setKind(OperationNoted.Kind.REPLAY)
                                .setService("chat")
                                .setWhat("from 7")
                                .build());
    }

    @Test
    void whatIsNotKeptIsNotDone() {
        services.failing("AuditService/NoteOperation", Status.UNAVAILABLE.asRuntimeException());

        asAdmin("{\"service\":\"chat\",\"handler\":\"chat-search\",\"event\":\"12\"}")
                .post("/api/v2/admin/parked-events/retry")
                .then()
                .statusCode(503);

        assertThat(services.wasCalled("ParkedEventService/RetryParked")).isFalse();
    }

    @Test
    void aReplayOfNobodysEvents() {
        asAdmin("{\"service\":\"weather\",\"fromPosition\":\"7\"}")
                .post("/api/v2/admin/replays")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"));
    }

    @Test
    void aReplayFromNowhere() {
        asAdmin("{\"service\":\"chat\"}").post("/api/v2/admin/replays").then().statusCode(400);
    }

    @Test
    void positionsOfAllServices() {
        services.on(
                "EventLogService/GetPosition",
                (GetPositionRequest request) ->
                        GetPositionResponse.newBuilder().setHead(5).build());

        asAdmin()
                .get("/api/v2/admin/positions")
                .then()
                .statusCode(200)
                .body("items.service", contains("chat", "stream", "user"))
                .body("items[0].head", equalTo("5"));
    }

    @Test
    void loadPeopleComeAsLinesAndShareTheRooms() {
        services.onStream(
                "LoadUserService/CreateLoadUsers",
                LongStream.range(0, 5)
                        .mapToObj(i -> LoadUser.newBuilder().setUser(i).setToken("t" + i).build())
                        .toList());
        services.on(
                "LoadRoomService/CreateLoadRooms",
                (CreateLoadRoomsRequest request) ->
                        CreateLoadRoomsResponse.newBuilder()
                                .addAllRooms(List.of(70L, 71L))
                                .build());

        Response answer = asAdmin("{\"people\":5,\"rooms\":2}").post("/api/v2/admin/load-users");

        answer.then().statusCode(200).contentType("application/x-ndjson");
        assertThat(answer.asString().lines())
                .hasSize(5)
                .contains("{\"token\":\"t3\",\"room\":\"71\",\"user\":\"3\"}");
    }
}
