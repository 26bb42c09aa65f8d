package io.veza.gateway.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.JoinRoomRequest;
import io.veza.proto.chat.v1.ListRoomsRequest;
import io.veza.proto.chat.v1.ListRoomsResponse;
import io.veza.proto.chat.v1.Room;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomResourceTest extends GatewayTest {

    @TestHTTPResource URI home;

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
    void aBodyOfNoLengthIsNotWaitedFor() throws Exception {
        // Given
        services.on(
                "RoomService/JoinRoom",
                (JoinRoomRequest request) -> Room.newBuilder().setId(request.getRoom()).build());
        HttpRequest join =
                HttpRequest.newBuilder(home.resolve("/api/v2/rooms/42/members/me"))
                        .header("Authorization", "Bearer " + TestTokens.bearer(ada))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[0]))
                        .timeout(Duration.ofSeconds(30))
                        .build();

        // When
        var answer = HttpClient.newHttpClient().send(join, HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
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
