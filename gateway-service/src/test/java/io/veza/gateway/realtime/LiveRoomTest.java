package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.util.Timestamps;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.nats.Nats;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.AddReactionRequest;
import io.veza.proto.chat.v1.ClosePollRequest;
import io.veza.proto.chat.v1.DeleteMessageRequest;
import io.veza.proto.chat.v1.EditMessageRequest;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.Invitation;
import io.veza.proto.chat.v1.ListChangesRequest;
import io.veza.proto.chat.v1.ListChangesResponse;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.MarkReadRequest;
import io.veza.proto.chat.v1.MarkReadResponse;
import io.veza.proto.chat.v1.MembershipChanged;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.MessageChange;
import io.veza.proto.chat.v1.ModerationAction;
import io.veza.proto.chat.v1.PinMessageRequest;
import io.veza.proto.chat.v1.ReadState;
import io.veza.proto.chat.v1.RemoveReactionRequest;
import io.veza.proto.chat.v1.RetractVoteRequest;
import io.veza.proto.chat.v1.SendMessagesRequest;
import io.veza.proto.chat.v1.SendMessagesResponse;
import io.veza.proto.chat.v1.SendReceipt;
import io.veza.proto.chat.v1.SendResult;
import io.veza.proto.chat.v1.UnpinMessageRequest;
import io.veza.proto.chat.v1.VotePollRequest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What happens in a room reaches the sockets in it, in order. */
@QuarkusTest
class LiveRoomTest extends OneRoomTest {

    @Inject Broadcast broadcast;
    @Inject Nats nats;
    @Inject Redis redis;

    @Test
    void handsOnLiveEventsAndFillsHoles() {
        try (SocketClient client = connected()) {
            // Given
            client.frame(f -> f.containsKey("resumed"));
            top = 8;

            // When
            broadcast.publish("live.room." + room, live(8).toByteArray());

            // Then
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(client.seqs()).containsExactly(6, 7, 8));
        }
    }

    @Test
    void resumesOutOfTheCopyThatAllGatewaysShare() {
        // Given
        String copy = "veza:room:recent:" + room + ":e1";
        for (int seq = 3; seq <= 5; seq++) {
            redis.send(
                            Request.cmd(Command.ZADD)
                                    .arg(copy)
                                    .arg(seq)
                                    .arg(Buffer.buffer(event(seq).toByteArray())))
                    .await()
                    .atMost(Duration.ofSeconds(5));
        }
        try (SocketClient client = new SocketClient(port)) {

            // When
            client.say(
                    connect(
                            TestTokens.bearer(ADA),
                            "{\"" + room + "\":{\"epoch\":\"e1\",\"seq\":2}}"));

            // Then
            client.frame(f -> f.containsKey("resumed"));
            assertThat(client.seqs()).containsExactly(3, 4, 5);
            assertThat(services.wasCalled("MessageService/ListEvents")).isFalse();
        }
    }

    @Test
    void answersASendAfterTheServiceDid() {
        // Given
        services.on(
                "MessageService/SendMessages",
                (SendMessagesRequest request) ->
                        SendMessagesResponse.newBuilder()
                                .addResults(
                                        SendResult.newBuilder()
                                                .setReceipt(
                                                        SendReceipt.newBuilder()
                                                                .setId(77)
                                                                .setSeq(6)
                                                                .setAt(Timestamps.EPOCH)))
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
            SendMessagesRequest call =
                    (SendMessagesRequest)
                            services.lastCall("MessageService/SendMessages").request();
            assertThat(call.getTokensList()).hasSize(1);
        }
    }

    @Test
    void answersEachChangeWithItsPlace() {
        // Given
        MessageChange change = MessageChange.newBuilder().setSeq(6).build();
        services.on("MessageService/EditMessage", (EditMessageRequest request) -> change);
        services.on("MessageService/DeleteMessage", (DeleteMessageRequest request) -> change);
        services.on("MessageService/AddReaction", (AddReactionRequest request) -> change);
        services.on("MessageService/RemoveReaction", (RemoveReactionRequest request) -> change);
        services.on("MessageService/PinMessage", (PinMessageRequest request) -> change);
        services.on("MessageService/UnpinMessage", (UnpinMessageRequest request) -> change);
        services.on("PollService/VotePoll", (VotePollRequest request) -> change);
        services.on("PollService/RetractVote", (RetractVoteRequest request) -> change);
        services.on("PollService/ClosePoll", (ClosePollRequest request) -> change);
        List<String> ops =
                List.of(
                        "\"edit\":{%s,\"text\":\"new\"}",
                        "\"delete\":{%s}",
                        "\"react\":{%s,\"emoji\":\":clap:\"}",
                        "\"unreact\":{%s,\"emoji\":\":clap:\"}",
                        "\"pin\":{%s}",
                        "\"unpin\":{%s}",
                        "\"vote\":{%s,\"options\":[0]}",
                        "\"retract\":{%s}",
                        "\"close\":{%s}");
        String target = "\"room\":\"%d\",\"message\":\"7\"".formatted(room);
        try (SocketClient client = connected()) {

            // When
            for (int i = 0; i < ops.size(); i++) {
                client.say("{\"id\":%d,%s}".formatted(10 + i, ops.get(i).formatted(target)));
            }

            // Then
            for (int i = 0; i < ops.size(); i++) {
                assertThat(client.reply(10 + i).getJsonObject("ok").getInteger("seq")).isEqualTo(6);
            }
        }
    }

    @Test
    void tellsWhatChangedSinceAPosition() {
        // Given
        services.on(
                "MessageService/ListChanges",
                (ListChangesRequest request) ->
                        ListChangesResponse.newBuilder()
                                .addItems(Message.newBuilder().setId(7).setText("new"))
                                .setEpoch("e1")
                                .setTop(request.getSince() + 2)
                                .build());
        try (SocketClient client = connected()) {

            // When
            client.say("{\"id\":2,\"changes\":{\"room\":\"%d\",\"since\":3}}".formatted(room));

            // Then
            JsonObject ok = client.reply(2).getJsonObject("ok");
            assertThat(ok.getInteger("top")).isEqualTo(5);
            assertThat(ok.getBoolean("more")).isFalse();
            assertThat(ok.getJsonArray("items").getJsonObject(0).getString("text"))
                    .isEqualTo("new");
        }
    }

    @Test
    void whoTypesIsToldToTheRoomOverNats() {
        // Given
        List<byte[]> pushes = new CopyOnWriteArrayList<>();
        nats.subscribe("live.typing." + room, (subject, data) -> pushes.add(data));
        try (SocketClient client = connected()) {
            client.frame(f -> f.containsKey("resumed"));

            // When
            client.say("{\"id\":2,\"typing\":{\"room\":\"%d\"}}".formatted(room));
            client.say("{\"id\":3,\"typing\":{\"room\":\"%d\"}}".formatted(room));
            client.say("{\"id\":4,\"typing\":{\"room\":\"1\"}}");

            // Then
            assertThat(client.reply(2).containsKey("ok")).isTrue();
            assertThat(client.reply(3).containsKey("ok")).isTrue();
            assertThat(client.reply(4).getJsonObject("error").getString("code"))
                    .isEqualTo("FORBIDDEN");
            await().atMost(Duration.ofSeconds(30)).until(() -> !pushes.isEmpty());
            assertThat(pushes).hasSize(1);
        }
    }

    @Test
    void whatIsReadOnOneDeviceIsToldToTheOthers() {
        ReadState read =
                ReadState.newBuilder().setRoom(room).setSeq(5).setUnread(1).setMentions(1).build();
        services.on(
                "RoomService/MarkRead",
                (MarkReadRequest request) -> MarkReadResponse.newBuilder().setState(read).build());
        try (SocketClient client = connected()) {
            client.frame(f -> f.containsKey("resumed"));
            client.say("{\"id\":2,\"read\":{\"room\":\"%d\",\"seq\":5}}".formatted(room));
            client.reply(2);

            // When
            broadcast.publish(
                    "live.user." + ADA,
                    MembershipChanged.newBuilder()
                            .setUser(ADA)
                            .addReads(read)
                            .build()
                            .toByteArray());

            // Then
            JsonObject push = client.frame(f -> f.containsKey("read")).getJsonObject("read");
            assertThat(push.getInteger("unread")).isEqualTo(1);
            assertThat(push).isEqualTo(client.reply(2).getJsonObject("ok").getJsonObject("read"));
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
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(services.lastCall("RoomService/GetRoom").request())
                                    .isEqualTo(GetRoomRequest.newBuilder().setRoom(other).build()));
            JsonObject told = client.frame(f -> f.containsKey("membership"));
            assertThat(told.getJsonObject("membership").getBoolean("joined")).isTrue();
            assertThat(told.getJsonObject("membership").getJsonObject("details")).isNotNull();
        }
    }

    @Test
    void tellsWhoSentOneOutAndWhy() {
        try (SocketClient client = connected()) {
            // Given
            client.frame(f -> f.containsKey("resumed"));
            MembershipChanged change =
                    MembershipChanged.newBuilder()
                            .setUser(ADA)
                            .setRoom(room)
                            .setAction(
                                    ModerationAction.newBuilder()
                                            .setKind(ModerationAction.Kind.KICK)
                                            .setReason("Too loud"))
                            .build();

            // When
            broadcast.publish("live.user." + ADA, change.toByteArray());

            // Then
            JsonObject told = client.frame(f -> f.containsKey("membership"));
            JsonObject action = told.getJsonObject("membership").getJsonObject("action");
            assertThat(action.getString("kind")).isEqualTo("KICK");
            assertThat(action.getString("reason")).isEqualTo("Too loud");
        }
    }

    @Test
    void tellsWhoAsksOneIn() {
        try (SocketClient client = connected()) {
            // Given
            client.frame(f -> f.containsKey("resumed"));
            MembershipChanged change =
                    MembershipChanged.newBuilder()
                            .setUser(ADA)
                            .setRoom(room)
                            .setInvitation(Invitation.newBuilder().setRoomName("Attic"))
                            .build();

            // When
            broadcast.publish("live.user." + ADA, change.toByteArray());

            // Then
            JsonObject told =
                    client.frame(f -> f.containsKey("membership")).getJsonObject("membership");
            assertThat(told.getJsonObject("invitation").getString("roomName")).isEqualTo("Attic");
            top = 6;
            broadcast.publish("live.room." + room, live(6).toByteArray());
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(client.seqs()).containsExactly(6));
        }
    }

    private LiveEvents live(int seq) {
        return LiveEvents.newBuilder().setRoom(room).setEpoch("e1").addEvents(event(seq)).build();
    }
}
