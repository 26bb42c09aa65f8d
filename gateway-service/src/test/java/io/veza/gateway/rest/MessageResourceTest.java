package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageResourceTest extends GatewayTest {

    @Test
    void theRoomComesFromThePath() {
        services.on(
                "MessageService/SendMessage",
                (SendMessageRequest request) ->
                        SendMessageResponse.newBuilder()
                                .setMessage(
                                        Message.newBuilder()
                                                .setRoom(request.getRoom())
                                                .setText(request.getText()))
                                .build());

        var answer = asAda("{\"text\":\"Moin \uD83C\uDFB8\"}").post("/api/v2/rooms/42/messages");

        answer.then()
                .statusCode(201)
                .body("room", equalTo("42"))
                .body("text", equalTo("Moin \uD83C\uDFB8"));
    }

    @Test
    void aRoomInTheBodyToo() {
        asAda("{\"text\":\"hi\",\"room\":\"43\"}")
                .post("/api/v2/rooms/42/messages")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("room"));
    }

    @Test
    void aPageAroundAMessage() {
        asAda().get("/api/v2/rooms/42/messages?around=7&limit=20").then().statusCode(200);

        assertThat(services.lastCall("MessageService/ListMessages").request())
                .isEqualTo(
                        ListMessagesRequest.newBuilder()
                                .setRoom(42)
                                .setAround(7)
                                .setLimit(20)
                                .build());
    }

    @Test
    void twoPositionsAtOnce() {
        asAda().get("/api/v2/rooms/42/messages?around=7&before=8").then().statusCode(400);
    }

    @Test
    void leavingAnswers204() {
        asAda().delete("/api/v2/rooms/42/members/me").then().statusCode(204);
    }
}
