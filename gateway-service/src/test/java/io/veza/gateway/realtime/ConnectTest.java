package io.veza.gateway.realtime;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.veza.platform.testing.tokens.TestTokens;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** How a connection begins and where it takes up again. */
@QuarkusTest
class ConnectTest extends OneRoomTest {

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

    /** Each would cost some KiB for as long as the socket lives. */
    @Test
    void theRequestsThatBecameSocketsAreForgotten() throws JMException {
        // Given
        long before = requestsHeld();
        List<SocketClient> clients = new ArrayList<>();

        // When
        for (int i = 0; i < 5; i++) {
            clients.add(new SocketClient(port));
            clients.getLast().say(connect(TestTokens.bearer(ADA), "{}"));
            clients.getLast().reply(1);
        }

        // Then
        assertThat(requestsHeld()).isLessThan(before + clients.size());
        clients.forEach(SocketClient::close);
    }

    /** How many of Vert.x' requests are reachable in this process. */
    private static long requestsHeld() throws JMException {
        Object histogram =
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {null},
                                new String[] {String[].class.getName()});
        return Pattern.compile(
                        "(\\d+) +\\d+ +io\\.vertx\\.core\\.http\\.impl\\.Http1xServerRequest\\b")
                .matcher((String) histogram)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    @Test
    void countsThatAreZeroAreSaid() {
        try (SocketClient client = new SocketClient(port)) {
            // When
            client.say(connect(TestTokens.bearer(ADA), "{}"));

            // Then
            JsonObject joined =
                    client.reply(1).getJsonObject("ok").getJsonArray("rooms").getJsonObject(0);
            assertThat(joined.getInteger("unread")).isZero();
            assertThat(joined.getInteger("mentions")).isZero();
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
}
