package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.redis.client.Command;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.Request;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.nats.Nats;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.GetRoomPresenceRequest;
import io.veza.proto.chat.v1.MembershipChanged;
import io.veza.proto.chat.v1.Presence;
import io.veza.proto.chat.v1.Presence.Status;
import io.veza.proto.chat.v1.PresenceDeltas;
import io.veza.proto.chat.v1.RoomPresence;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks at a room sees its people come and go, on whichever gateway they are. */
@QuarkusTest
class PresenceTest extends OneRoomTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong OTHERS = new AtomicLong(900_000);

    @Inject Broadcast broadcast;
    @Inject Nats nats;
    @Inject Redis redis;

    private long ben;

    @BeforeEach
    void aRoomOfTwo() {
        ben = OTHERS.incrementAndGet();
        services.on(
                "PresenceService/GetRoomPresence",
                (GetRoomPresenceRequest request) ->
                        RoomPresence.newBuilder()
                                .setMembers(2)
                                .addItems(presence(ben, Status.OFFLINE))
                                .build());
    }

    @Test
    void somebodyIsSeenComingIdlingAndGoing() {
        try (SocketClient hers = watching()) {
            // When
            SocketClient his = connected(ben);
            awaitSeen(hers, "ONLINE");
            his.say("{\"id\":2,\"presence\":{\"status\":\"IDLE\",\"automatic\":true}}");
            awaitSeen(hers, "IDLE");
            his.close();

            // Then
            awaitSeen(hers, "OFFLINE");
        }
    }

    @Test
    void ofTwoDevicesTheOneInUseCounts() {
        try (SocketClient hers = watching();
                SocketClient desk = connected(ben);
                SocketClient phone = connected(ben)) {
            awaitSeen(hers, "ONLINE");

            // When
            desk.say("{\"id\":2,\"presence\":{\"status\":\"IDLE\",\"automatic\":true}}");
            desk.reply(2);
            phone.close();

            // Then
            awaitSeen(hers, "IDLE");
            assertThat(seen(hers)).containsExactly("ONLINE", "IDLE");
        }
    }

    @Test
    void whatIsChosenElsewhereIsToldToAllOnesDevicesAndToOthers() {
        try (SocketClient hers = watching();
                SocketClient his = connected(ben)) {
            awaitSeen(hers, "ONLINE");

            // When
            chosen(Presence.newBuilder().setStatus(Status.DO_NOT_DISTURB).setText("recording"));

            // Then
            awaitSeen(hers, "DO_NOT_DISTURB");
            assertThat(pushes(hers).getLast().getString("text")).isEqualTo("recording");
            his.frame(frame -> frame.containsKey("presence"));
            assertThat(seen(his)).containsExactly("DO_NOT_DISTURB");
        }
    }

    @Test
    void theInvisibleAreOfflineAndWriteUnseen() {
        List<byte[]> typing = new CopyOnWriteArrayList<>();
        nats.subscribe("live.typing." + room, (subject, data) -> typing.add(data));
        try (SocketClient hers = watching();
                SocketClient his = connected(ben)) {
            // Given
            awaitSeen(hers, "ONLINE");
            chosen(Presence.newBuilder().setStatus(Status.INVISIBLE).setText("hidden words"));
            awaitSeen(hers, "OFFLINE");

            // When
            his.say("{\"id\":2,\"typing\":{\"room\":\"%d\"}}".formatted(room));
            hers.say("{\"id\":3,\"typing\":{\"room\":\"%d\"}}".formatted(room));

            // Then
            assertThat(his.reply(2).containsKey("ok")).isTrue();
            await().atMost(SOON).until(() -> !typing.isEmpty());
            assertThat(typing).hasSize(1);
            assertThat(pushes(hers).getLast().getString("text")).isEmpty();
            assertThat(stored()).noneMatch(text -> text.contains("hidden words"));
        }
    }

    @Test
    void theyAreGoneWhenTheirGatewayIs() {
        // Given
        String other = "test-" + ben;
        Presence there = presence(ben, Status.ONLINE);
        send(Request.cmd(Command.ZADD).arg("veza:presence:nodes").arg(now()).arg(other));
        send(
                Request.cmd(Command.HSET)
                        .arg("veza:presence:on:" + other)
                        .arg(Long.toString(ben))
                        .arg(Buffer.buffer(there.toByteArray())));
        try (SocketClient hers = connected()) {
            hers.say("{\"id\":2,\"watch\":{\"room\":\"%d\"}}".formatted(room));
            JsonObject ok = hers.reply(2).getJsonObject("ok");
            assertThat(ok.getJsonArray("presences").getJsonObject(0).getString("status"))
                    .isEqualTo("ONLINE");

            // When
            send(Request.cmd(Command.PEXPIRE).arg("veza:presence:on:" + other).arg("100"));

            // Then
            awaitSeen(hers, "OFFLINE");
        }
    }

    @Test
    void whatWasNotHeardIsReadAgain() {
        String other = "test-" + ben;
        try (SocketClient hers = watching()) {
            // Given
            tell(other, 1);
            send(
                    Request.cmd(Command.HSET)
                            .arg("veza:presence:on:" + other)
                            .arg(Long.toString(ben))
                            .arg(Buffer.buffer(presence(ben, Status.IDLE).toByteArray())));

            // When
            tell(other, 3);

            // Then
            awaitSeen(hers, "IDLE");
        }
    }

    @Test
    void whoNoLongerLooksHearsNoMore() {
        try (SocketClient hers = watching();
                SocketClient hersToo = watching()) {
            // Given
            hers.say("{\"id\":3,\"watch\":{}}");
            hers.reply(3);

            // When
            try (SocketClient his = connected(ben)) {
                awaitSeen(hersToo, "ONLINE");
            }

            // Then
            assertThat(seen(hers)).isEmpty();
        }
    }

    private SocketClient watching() {
        SocketClient client = connected();
        client.say("{\"id\":2,\"watch\":{\"room\":\"%d\"}}".formatted(room));
        assertThat(client.reply(2).containsKey("ok")).isTrue();
        return client;
    }

    private SocketClient connected(long user) {
        SocketClient client = new SocketClient(port);
        client.say(connect(TestTokens.bearer(user), "{}"));
        client.reply(1);
        return client;
    }

    private void chosen(Presence.Builder presence) {
        broadcast.publish(
                "live.user." + ben,
                MembershipChanged.newBuilder()
                        .setUser(ben)
                        .setPresence(presence.setUser(ben))
                        .build()
                        .toByteArray());
    }

    private void tell(String node, int number) {
        PresenceDeltas deltas = PresenceDeltas.newBuilder().setNode(node).setNumber(number).build();
        broadcast.publish("live.presence", deltas.toByteArray());
    }

    private void awaitSeen(SocketClient client, String status) {
        await().atMost(SOON).untilAsserted(() -> assertThat(seen(client)).last().isEqualTo(status));
    }

    private List<String> seen(SocketClient client) {
        return pushes(client).stream().map(push -> push.getString("status")).toList();
    }

    private List<JsonObject> pushes(SocketClient client) {
        return client.pushes("presence").stream()
                .filter(push -> push.getString("user").equals(Long.toString(ben)))
                .toList();
    }

    private List<String> stored() {
        List<String> all = new CopyOnWriteArrayList<>();
        send(Request.cmd(Command.ZRANGE).arg("veza:presence:nodes").arg("0").arg("-1"))
                .forEach(node ->
                        send(Request.cmd(Command.HVALS).arg("veza:presence:on:" + node))
                                .forEach(value -> all.add(value.toString())));
        return all;
    }

    private io.vertx.mutiny.redis.client.Response send(Request request) {
        return redis.send(request).await().atMost(SOON);
    }

    private static String now() {
        return Long.toString(System.currentTimeMillis());
    }

    private static Presence presence(long user, Status status) {
        return Presence.newBuilder().setUser(user).setStatus(status).build();
    }
}
