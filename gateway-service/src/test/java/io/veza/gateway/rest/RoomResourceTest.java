package io.veza.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.Room;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomResourceTest extends GatewayTest {

    @Test
    void aNewRoomIsAnsweredWith201AndIdsAsText() {
        services.on(
                "RoomService/CreateRoom",
                (CreateRoomRequest request) ->
                        Room.newBuilder()
                                .setId(123456789012345678L)
                                .setName(request.getName())
                                .setTop(3)
                                .build());

        var answer = asAda("{\"name\":\"Garage\",\"visibility\":\"PUBLIC\"}").post("/api/v2/rooms");

        answer.then()
                .statusCode(201)
                .body("id", equalTo("123456789012345678"))
                .body("name", equalTo("Garage"))
                .body("top", equalTo(3))
                .body("topic", equalTo(""));
    }

    @Test
    void theCallersTokenAndAddressGoAlong() {
        asAda("{\"name\":\"Garage\",\"visibility\":\"PUBLIC\"}")
                .post("/api/v2/rooms")
                .then()
                .statusCode(201);

        var call = services.lastCall("RoomService/CreateRoom");
        assertThat(call.header("authorization")).startsWith("Bearer ey");
        assertThat(call.header("x-client-address")).isEqualTo("127.0.0.1");
    }

    @Test
    void queryParametersBecomeTheRequest() {
        services.on(
                "RoomService/ListRooms",
                (ListRoomsRequest request) ->
                        ListRoomsResponse.newBuilder().setNextCursor("next").build());

        asAda().queryParam("query", "gar age")
                .queryParam("limit", 7)
                .get("/api/v2/rooms")
                .then()
                .statusCode(200)
                .body("nextCursor", equalTo("next"));

        assertThat(services.lastCall("RoomService/ListRooms").request())
                .isEqualTo(ListRoomsRequest.newBuilder().setQuery("gar age").setLimit(7).build());
    }

    @Test
    void nobodyUnknownGetsIn() {
        given().get("/api/v2/rooms")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
        assertThat(services.wasCalled("RoomService/ListRooms")).isFalse();
    }
}
