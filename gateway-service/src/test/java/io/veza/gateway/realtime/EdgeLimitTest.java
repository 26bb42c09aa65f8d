package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.grpc.Status;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.RoomEvent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The limits that take time or many, made small. */
@QuarkusTest
@TestProfile(EdgeLimitTest.Small.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EdgeLimitTest extends OneRoomTest {

    private static final String PAD = " ".repeat(200);

    @Inject Broadcast broadcast;
    @Inject MeterRegistry meters;
    @Inject Event<ShutdownDelayInitiatedEvent> shutdown;

    /** Everything but the times of the contract. */
    public static final class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "veza.realtime.heartbeat", "500ms",
                    "veza.realtime.idle", "4s",
                    "veza.realtime.ops-per-second", "1",
                    "veza.realtime.ops-burst", "5",
                    "veza.realtime.max-refusals", "5",
                    "veza.realtime.max-unwritable", "1s",
                    "veza.realtime.max-queued-bytes", "65536",
                    "veza.realtime.max-sockets-per-person", "3",
                    "veza.realtime.max-sockets", "20");
        }
    }

    @Test
    void whoIsSilentIsPingedAndThenSentAway() {
        try (RawSocket silent = new RawSocket(port)) {
            // Given
            silent.say(connect(TestTokens.bearer(ada), "{}") + PAD);

            // When
            int code = silent.readUntilClosed();

            // Then
            assertThat(code).isEqualTo(4005);
            assertThat(silent.pings()).isPositive();
        }
    }

    @Test
    void whoAnswersPingsStays() {
        try (SocketClient quiet = new SocketClient(port)) {
            // Given
            quiet.say(connect(TestTokens.bearer(ada), "{}"));
            quiet.reply(1);

            // When
            try (RawSocket silent = new RawSocket(port)) {
                silent.say(connect(TestTokens.bearer(ada), "{}") + PAD);
                assertThat(silent.readUntilClosed()).isEqualTo(4005);
            }

            // Then
            quiet.say("{\"id\":2,\"ping\":{}}");
            assertThat(quiet.reply(2).containsKey("ok")).isTrue();
        }
    }

    @Test
    void whoSaysNothingAtAllIsSentAway() {
        try (SocketClient mute = new SocketClient(port)) {
            assertThat(mute.awaitClose()).isEqualTo(4005);
        }
    }

    @Test
    void whoAsksTooMuchIsToldToWaitAndThenSentAway() {
        try (SocketClient hurried = new SocketClient(port)) {
            // Given
            hurried.say(connect(TestTokens.bearer(ada), "{}"));
            hurried.reply(1);

            // When
            for (int id = 2; id < 14; id++) {
                hurried.say("{\"id\":%d,\"ping\":{}}".formatted(id));
            }

            // Then
            assertThat(hurried.awaitClose()).isEqualTo(4007);
            JsonObject refusal = hurried.frame(f -> f.containsKey("error")).getJsonObject("error");
            assertThat(refusal.getString("code")).isEqualTo("RATE_LIMITED");
            assertThat(refusal.getInteger("retryAfterMs")).isPositive();
        }
    }

    @Test
    void aPersonHasSoManySocketsAndNoMore() {
        List<SocketClient> clients = new ArrayList<>();
        try {
            // Given
            for (int i = 0; i < 3; i++) {
                clients.add(new SocketClient(port));
                clients.getLast().say(connect(TestTokens.bearer(ada), "{}"));
                clients.getLast().reply(1);
            }
            SocketClient oneMore = new SocketClient(port);
            clients.add(oneMore);

            // When
            oneMore.say(connect(TestTokens.bearer(ada), "{}"));

            // Then
            assertThat(oneMore.awaitClose()).isEqualTo(4504);
        } finally {
            clients.forEach(SocketClient::close);
        }
    }

    @Test
    void aTokenThatExpiresEndsTheConnection() {
        try (SocketClient client = new SocketClient(port)) {
            // Given
            client.say(
                    connect(
                            TestTokens.bearer(
                                    ada, c -> c.setExpirationTimeMinutesInTheFuture(0.04f)),
                            "{}"));
            client.reply(1);

            // When
            int code = client.awaitClose();

            // Then
            assertThat(code).isEqualTo(4003);
        }
    }

    @Test
    void whenTheServiceIsAwayTheClientComesBackLater() {
        // Given
        services.failing("RoomService/ListMemberships", Status.UNKNOWN.asRuntimeException());
        try (SocketClient client = new SocketClient(port)) {

            // When
            client.say(connect(TestTokens.bearer(ada), "{}"));

            // Then
            assertThat(client.awaitClose()).isEqualTo(4002);
        }
    }

    @Test
    void whoTakesNothingMissesEventsAndIsSentAwayInTheEnd() {
        double before = closes(4004);
        double gaps = gaps();
        try (RawSocket slow = new RawSocket(port);
                SocketClient other = connected()) {
            // Given
            other.frame(f -> f.containsKey("resumed"));
            slow.say(
                    connect(
                                    TestTokens.bearer(ada),
                                    "{\"" + room + "\":{\"epoch\":\"e1\",\"seq\":5}}")
                            + PAD);
            slow.hear("resumed");

            // When
            for (int i = 0; i < 100; i++) {
                broadcast.publish("live.room." + room, many(top + 1, 50).toByteArray());
                top += 50;
            }

            // Then
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        slow.pong();
                        return closes(4004) > before;
                    });
            // Whoever takes what comes hears the next thing said, also when so much at once was
            // skipped.
            broadcast.publish("live.room." + room, many(++top, 1).toByteArray());
            await().atMost(Duration.ofSeconds(30)).until(() -> other.seqs().contains(top));
            assertThat(slow.readUntilClosed()).isIn(0, 4004);
        }
        assertThat(gaps()).isGreaterThanOrEqualTo(gaps);
    }

    @Test
    @Order(1)
    void theGatewayTakesSoManySocketsAndNoMore() {
        List<RawSocket> crowd = new ArrayList<>();
        try {
            // Given
            for (int i = 0; i < 20; i++) {
                crowd.add(new RawSocket(port));
            }

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> meters.get("veza_websocket_connections").gauge().value() == 20);

            // When
            crowd.add(new RawSocket(port));

            // Then
            assertThat(crowd.getLast().status()).contains("503");
        } finally {
            crowd.forEach(RawSocket::close);
        }
    }

    /** The last one: the gateway takes nobody afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void onItsWayOutItSaysWhenToComeBack() {
        try (SocketClient client = new SocketClient(port)) {
            // Given
            client.say(connect(TestTokens.bearer(ada), "{}"));
            client.reply(1);

            // When
            shutdown.fire(new ShutdownDelayInitiatedEvent());

            // Then
            assertThat(client.awaitClose()).isEqualTo(4001);
            JsonObject reconnect = client.frame(f -> f.containsKey("reconnect"));
            assertThat(reconnect.getJsonObject("reconnect").getInteger("afterMs"))
                    .isBetween(0, 5000);
        }
        try (RawSocket late = new RawSocket(port)) {
            assertThat(late.status()).contains("503");
        }
    }

    private double closes(int code) {
        return meters.counter("veza.edge.closes", "code", "" + code).count();
    }

    private double gaps() {
        return meters.counter("veza.edge.gaps", "why", "slow").count();
    }

    private LiveEvents many(int from, int count) {
        LiveEvents.Builder events = LiveEvents.newBuilder().setRoom(room).setEpoch("e1");
        for (int seq = from; seq < from + count; seq++) {
            RoomEvent.Builder event = event(seq).toBuilder();
            event.getMessageBuilder().setText("la".repeat(2000));
            events.addEvents(event);
        }
        return events.build();
    }
}
