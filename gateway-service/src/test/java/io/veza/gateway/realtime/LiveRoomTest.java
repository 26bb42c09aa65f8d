package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.util.Timestamps;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.veza.platform.kernel.Broadcast;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.MembershipChanged;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What happens in a room reaches the sockets in it, in order. */
@QuarkusTest
class LiveRoomTest extends OneRoomTest {

    @Inject Broadcast broadcast;

    @Test
    void handsOnLiveEventsAndFillsHoles() {
        try (SocketClient client = connected()) {
            // Given
            client.frame(f -> f.containsKey("resumed"));
            top = 8;

            // When
            broadcast.publish("live.room." + room, live(8).toByteArray());

            // Then
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(client.seqs()).containsExactly(6, 7, 8));
        }
    }

    @Test
    void answersASendAfterTheServiceDid() {
        // Given
        services.on(
                "MessageService/SendMessage",
                (SendMessageRequest request) ->
                        SendMessageResponse.newBuilder()
                                .setMessage(
                                        Message.newBuilder()
                                                .setId(77)
                                                .setSeq(6)
                                                .setAt(Timestamps.EPOCH))
                                .build());
        try (SocketClient client = connected()) {

            // When
            client.say(
                    "{\"id\":2,\"send\":{\"room\":\"%d\",\"text\":\"hi\",\"nonce\":\"n\"}}"
                            .formatted(room));

            // Then
            JsonObject ok = client.reply(2).getJsonObject("ok");
            assertThat(ok.getString("id")).isEqualTo("77");
            assertThat(ok.getInteger("seq")).isEqualTo(6);
            assertThat(ok.getBoolean("duplicate")).isFalse();
            assertThat(services.lastCall("MessageService/SendMessage").header("authorization"))
                    .startsWith("Bearer ");
        }
    }

    @Test
    void followsARoomJoinedElsewhere() {
        long other = ROOMS.incrementAndGet();
        try (SocketClient client = connected()) {
            // Given
            client.frame(f -> f.containsKey("resumed"));

            // When
            broadcast.publish(
                    "live.user." + ADA,
                    MembershipChanged.newBuilder()
                            .setUser(ADA)
                            .setRoom(other)
                            .setJoined(true)
                            .build()
                            .toByteArray());

            // Then
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() ->
                            assertThat(services.lastCall("RoomService/GetRoom").request())
                                    .isEqualTo(GetRoomRequest.newBuilder().setRoom(other).build()));
        }
    }

    private LiveEvents live(int seq) {
        return LiveEvents.newBuilder().setRoom(room).setEpoch("e1").addEvents(event(seq)).build();
    }
}
