package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What clients send, well or badly made. */
@QuarkusTest
class EnvelopeTest extends OneRoomTest {

    @Test
    void namesBadFieldsAndGoesOn() {
        try (SocketClient client = connected()) {
            // When
            client.say("{\"id\":2,\"send\":{\"room\":\"1\",\"text\":\"x\",\"nonce\":\"\"}}");
            client.say("{\"id\":3,\"send\":{\"room\":\"1\",\"txt\":\"x\"}}");
            client.say("{\"id\":4,\"ping\":{\"t\":17}}");

            // Then
            JsonObject bad = client.reply(2).getJsonObject("error");
            assertThat(bad.getString("code")).isEqualTo("INVALID_REQUEST");
            assertThat(bad.getString("message")).contains("nonce");
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
}
