package io.veza.gateway.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.grpc.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.CreateRoomRequest;
import io.veza.proto.chat.v1.Room;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest extends GatewayTest {

    private static final String GARAGE = "{\"name\":\"Garage\",\"visibility\":\"PUBLIC\"}";
    private final AtomicLong ids = new AtomicLong(1000);

    @Test
    void theSameKeyGivesTheSameAnswer() {
        givenRooms();
        Response first = create("once", GARAGE);

        Response second = create("once", GARAGE);

        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(ids).hasValue(1001);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAMistake() {
        givenRooms();
        create("reused", GARAGE);

        Response second = create("reused", "{\"name\":\"Attic\",\"visibility\":\"PUBLIC\"}");

        second.then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void whatFailedMayBeTriedAgain() {
        services.failing("RoomService/CreateRoom", Status.UNAVAILABLE.asRuntimeException());
        create("again", GARAGE).then().statusCode(503);
        givenRooms();

        Response second = create("again", GARAGE);

        second.then().statusCode(201);
    }

    @Test
    void anEmptyAnswerIsKeptToo() {
        asAda().header("Idempotency-Key", "leave").delete("/api/v2/rooms/42/members/me");
        services.reset();

        Response second =
                asAda().header("Idempotency-Key", "leave").delete("/api/v2/rooms/42/members/me");

        second.then().statusCode(204);
        assertThat(services.wasCalled("RoomService/LeaveRoom")).isFalse();
    }

    @Test
    void aKeyThatIsNone() {
        create("x".repeat(201), GARAGE).then().statusCode(400);
    }

    private void givenRooms() {
        services.on(
                "RoomService/CreateRoom",
                (CreateRoomRequest request) ->
                        Room.newBuilder().setId(ids.getAndIncrement()).build());
    }

    private static Response create(String key, String body) {
        return asAda(body).header("Idempotency-Key", key).post("/api/v2/rooms");
    }
}
