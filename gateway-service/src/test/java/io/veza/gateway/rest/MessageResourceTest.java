package io.veza.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.ListMessagesRequest;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import java.util.List;
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

    @Test
    void changesAreMadeUnderTheMessagesAddress() {
        // Given
        MessageChange change = MessageChange.newBuilder().setSeq(9).build();
        services.on("MessageService/EditMessage", (EditMessageRequest request) -> change);
        services.on("MessageService/DeleteMessage", (DeleteMessageRequest request) -> change);
        services.on("MessageService/AddReaction", (AddReactionRequest request) -> change);
        services.on("MessageService/PinMessage", (PinMessageRequest request) -> change);
        String message = "/api/v2/rooms/42/messages/7";

        // When
        var edited = asAda("{\"text\":\"new\"}").patch(message);
        var reacted = asAda().put(message + "/reactions/{emoji}", "\uD83D\uDD25");
        var pinned = asAda().put("/api/v2/rooms/42/pins/7");
        var deleted = asAda().delete(message);

        // Then
        for (var answer : List.of(edited, reacted, pinned, deleted)) {
            answer.then().statusCode(200).body("seq", equalTo(9));
        }
        assertThat(services.lastCall("MessageService/AddReaction").request())
                .isEqualTo(
                        AddReactionRequest.newBuilder()
                                .setRoom(42)
                                .setMessage(7)
                                .setEmoji("\uD83D\uDD25")
                                .build());
    }
}
