package io.veza.gateway.realtime;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.google.protobuf.util.Timestamps;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.auth.RevocationAnnouncer;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.Role;
import io.veza.platform.testing.tokens.TestTokens;
import io.veza.proto.chat.v1.GetHeadsRequest;
import io.veza.proto.chat.v1.GetHeadsResponse;
import io.veza.proto.chat.v1.GetRoomRequest;
import io.veza.proto.chat.v1.Head;
import io.veza.proto.chat.v1.ListEventsRequest;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.ListMembershipsRequest;
import io.veza.proto.chat.v1.ListMembershipsResponse;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.Membership;
import io.veza.proto.chat.v1.MembershipChanged;
import io.veza.proto.chat.v1.Message;
import io.veza.proto.chat.v1.Room;
import io.veza.proto.chat.v1.RoomEvent;
import io.veza.proto.chat.v1.SendMessageRequest;
import io.veza.proto.chat.v1.SendMessageResponse;
import io.veza.proto.common.v1.Person;
import io.veza.proto.common.v1.Revocation;
import io.veza.proto.user.v1.GetPeopleRequest;
import io.veza.proto.user.v1.GetPeopleResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The WebSocket by the contract: real sockets, real NATS, services that say what the test wants.
 */
@QuarkusTest
class SocketTest extends GatewayTest {

    private static final AtomicInteger ROOMS = new AtomicInteger(1000);

    @Inject Broadcast broadcast;

    @Inject RevocationAnnouncer revocations;

    @ConfigProperty(name = "quarkus.http.test-port", defaultValue = "8081")
    int port;

    private final long room = ROOMS.incrementAndGet();
    private volatile int top = 5;

    @BeforeEach
    void oneRoomWithFiveEvents() {
        services.on(
                "RoomService/ListMemberships",
                (ListMembershipsRequest request) ->
                        ListMembershipsResponse.newBuilder()
                                .addItems(
                                        Membership.newBuilder()
                                                .setId(room)
                                                .setName("Garage")
                                                .setEpoch("e1")
                                                .setTop(top))
                                .build());
        services.on(
                "AccountService/GetPeople",
                (GetPeopleRequest request) ->
                        GetPeopleResponse.newBuilder()
                                .addPeople(Person.newBuilder().setId(ADA).setHandle("ada"))
                                .build());
        services.on("RoomService/GetRoom", (GetRoomRequest request) -> room(request.getRoom()));
        services.on(
                "MessageService/GetHeads",
                (GetHeadsRequest request) ->
                        GetHeadsResponse.newBuilder()
                                .addHeads(
                                        Head.newBuilder().setRoom(room).setEpoch("e1").setTop(top))
                                .build());
        services.on("MessageService/ListEvents", this::events);
    }

    @Test
    void saysHelloWithTheContractsNumbers() {
        try (SocketClient client = new SocketClient(port)) {
            JsonObject hello = client.frame(f -> f.containsKey("hello")).getJsonObject("hello");

            assertThat(hello)
                    .isEqualTo(
                            new JsonObject()
                                    .put("heartbeatMs", 10_000)
                                    .put("idleMs", 30_000)
                                    .put("maxFrame", 16_384));
        }
    }

    @Test
    void connectTellsWhoAndWhere() {
        try (SocketClient client = new SocketClient(port)) {
            // When
            client.say(connect(TestTokens.bearer(ADA), "{}"));

            // Then
            JsonObject ok = client.reply(1).getJsonObject("ok");
            assertThat(ok.getString("session")).isEqualTo("" + ADA);
            assertThat(ok.getJsonObject("user").getString("handle")).isEqualTo("ada");
            JsonObject joined = ok.getJsonArray("rooms").getJsonObject(0);
            assertThat(joined.getString("id")).isEqualTo("" + room);
            assertThat(joined.getInteger("top")).isEqualTo(5);
        }
    }

    @Test
    void replaysWhatWasMissedAndThenSaysResumed() {
        try (SocketClient client = new SocketClient(port)) {
            // When
            client.say(
                    connect(
                            TestTokens.bearer(ADA),
                            "{\"" + room + "\":{\"epoch\":\"e1\",\"seq\":2}}"));

            // Then
            JsonObject resumed = client.frame(f -> f.containsKey("resumed"));
            assertThat(resumed.getJsonObject("resumed").getInteger("top")).isEqualTo(5);
            assertThat(client.seqs()).containsExactly(3, 4, 5);
        }
    }

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
    void namesBadFieldsAndGoesOn() {
        try (SocketClient client = connected()) {
            // When
            client.say("{\"id\":2,\"send\":{\"room\":\"1\",\"text\":\"\"}}");
            client.say("{\"id\":3,\"send\":{\"room\":\"1\",\"txt\":\"x\"}}");
            client.say("{\"id\":4,\"ping\":{\"t\":17}}");

            // Then
            JsonObject bad = client.reply(2).getJsonObject("error");
            assertThat(bad.getString("code")).isEqualTo("INVALID_REQUEST");
            assertThat(bad.getString("message")).contains("text");
            assertThat(client.reply(3).getJsonObject("error").getString("message")).contains("txt");
            JsonObject pong = client.reply(4).getJsonObject("ok");
            assertThat(pong.getDouble("t")).isEqualTo(17);
            assertThat(pong.getDouble("server")).isGreaterThan(1.7e12);
        }
    }

    @Test
    void takesSeveralEnvelopesAndFragments() {
        try (SocketClient client = connected()) {
            // When
            client.sayInFragments(
                    "{\"id\":2,\"ping\":{\"t\":1}}\n{\"id\":", "3,\"ping\":{\"t\":2}}");

            // Then
            assertThat(client.reply(2).containsKey("ok")).isTrue();
            assertThat(client.reply(3).containsKey("ok")).isTrue();
        }
    }

    @Test
    void slowsDownWhoHurries() {
        try (SocketClient client = connected()) {
            // When
            IntStream.range(10, 90)
                    .forEach(id -> client.say("{\"id\":%d,\"ping\":{}}".formatted(id)));

            // Then
            JsonObject refused = client.frame(f -> f.containsKey("error")).getJsonObject("error");
            assertThat(refused.getString("code")).isEqualTo("RATE_LIMITED");
            assertThat(refused.getInteger("retryAfterMs")).isPositive();
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

    @Test
    void closesWhenTheSessionEnds() {
        long session = 99_001 + room;
        try (SocketClient client = new SocketClient(port)) {
            // Given
            client.say(connect(TestTokens.bearer(ADA, session, Role.USER), "{}"));
            client.reply(1);

            // When
            revocations
                    .announce(
                            Revocation.newBuilder()
                                    .setSession(session)
                                    .setNotBefore(Timestamps.fromSeconds(2_000_000_000))
                                    .setExpiresAt(Timestamps.fromSeconds(2_000_000_000))
                                    .build())
                    .subscribe()
                    .with(nothing -> {});

            // Then
            assertThat(client.awaitClose()).isEqualTo(4503);
        }
    }

    @Test
    void closesWithTheContractsCodes() {
        assertThat(closedAfter("nonsense")).isEqualTo(4501);
        assertThat(closedAfter("{\"id\":1,\"ping\":{}}")).isEqualTo(4501);
        assertThat(closedAfter("x".repeat(16_385))).isEqualTo(4505);
        assertThat(closedAfter(connect("nonsense", "{}"))).isEqualTo(4500);
        assertThat(closedAfter(connect(expired(), "{}"))).isEqualTo(4003);
        try (SocketClient client = new SocketClient(port)) {
            client.sayBinary(new byte[] {1});
            assertThat(client.awaitClose()).isEqualTo(4501);
        }
    }

    @Test
    void takesTheCookieFromOurOwnPagesOnly() {
        String cookie = "__Host-at=" + TestTokens.bearer(ADA);
        try (SocketClient ours =
                        new SocketClient(
                                port, "Cookie", cookie, "Origin", "http://localhost:" + port);
                SocketClient theirs =
                        new SocketClient(
                                port, "Cookie", cookie, "Origin", "https://evil.example")) {
            // When
            ours.say("{\"id\":1,\"connect\":{}}");
            theirs.say("{\"id\":1,\"connect\":{}}");

            // Then
            assertThat(ours.reply(1).containsKey("ok")).isTrue();
            assertThat(theirs.awaitClose()).isEqualTo(4506);
        }
    }

    @Test
    void refusesAnUpgradeWithoutOurSubprotocol() {
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .get("/ws")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_REQUEST"));
    }

    private SocketClient connected() {
        SocketClient client = new SocketClient(port);
        client.say(
                connect(TestTokens.bearer(ADA), "{\"" + room + "\":{\"epoch\":\"e1\",\"seq\":5}}"));
        client.reply(1);
        return client;
    }

    private int closedAfter(String said) {
        try (SocketClient client = new SocketClient(port)) {
            client.say(said);
            return client.awaitClose();
        }
    }

    private static String connect(String token, String positions) {
        return "{\"id\":1,\"connect\":{\"token\":\"%s\",\"positions\":%s}}"
                .formatted(token, positions);
    }

    private static String expired() {
        return TestTokens.bearer(ADA, claims -> claims.setExpirationTimeMinutesInTheFuture(-10));
    }

    private Room room(long id) {
        return Room.newBuilder().setId(id).setEpoch("e1").setTop(id == room ? top : 0).build();
    }

    private ListEventsResponse events(ListEventsRequest request) {
        ListEventsResponse.Builder page =
                ListEventsResponse.newBuilder().setEpoch("e1").setTop(top);
        for (int seq = request.getAfter() + 1; seq <= top; seq++) {
            page.addEvents(event(seq));
        }
        return page.build();
    }

    private LiveEvents live(int seq) {
        return LiveEvents.newBuilder().setRoom(room).setEpoch("e1").addEvents(event(seq)).build();
    }

    private RoomEvent event(int seq) {
        return RoomEvent.newBuilder()
                .setRoom(room)
                .setSeq(seq)
                .setType("message.created")
                .setMessage(Message.newBuilder().setSeq(seq).setText("m" + seq))
                .build();
    }
}
