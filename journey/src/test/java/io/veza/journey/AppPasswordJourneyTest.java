package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A bot works with a key of its own, as far as the key goes and as long as it lives. */
class AppPasswordJourneyTest {

    private static final String KEYS = "/api/v2/users/me/app-passwords";

    private final Suite suite = Suite.running();

    @Test
    void aBotSpeaksUntilItsKeyIsRevoked() {
        // Given
        Client greta = Client.register(suite.gateway(), "greta-bots");
        String room = greta.createRoom("Robots").getString("id");
        JsonObject made =
                greta.post(
                                KEYS,
                                new JsonObject()
                                        .put("name", "Metronome")
                                        .put("scopes", JsonArray.of("ROOMS_READ", "ROOMS_WRITE")))
                        .expect(201)
                        .json();
        Client bot = greta.withToken(made.getString("password"));
        Client elsewhere = bot.at(suite.secondGateway());
        bot.say(room, "tick", "t1");
        assertThat(code(bot, "/api/v2/users/me")).isEqualTo("INSUFFICIENT_SCOPE");
        assertThat(code(bot, KEYS)).isEqualTo("INSUFFICIENT_SCOPE");
        try (Line line = Line.connect(elsewhere)) {
            JsonObject tock = new JsonObject().put("room", room).put("text", "tock");
            assertThat(line.ask("send", tock).containsKey("ok")).isTrue();

            // When
            greta.delete(KEYS + "/" + made.getString("id")).expect(204);
            Instant revoked = Instant.now();

            // Then
            assertThat(line.awaitClose()).isEqualTo(4503);
            assertThat(Duration.between(revoked, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(code(bot, "/api/v2/rooms/" + room)).isEqualTo("TOKEN_INVALID");
        assertThat(code(elsewhere, "/api/v2/rooms/" + room)).isEqualTo("TOKEN_INVALID");
        assertThat(greta.get(KEYS).expect(200).json().getJsonArray("items")).isEmpty();
    }

    @Test
    void aKeyThatOnlyReadsHearsEverythingAndSaysNothing() {
        // Given
        Client hugo = Client.register(suite.gateway(), "hugo-bots");
        String room = hugo.createRoom("Quiet robots").getString("id");
        String password =
                hugo.post(
                                KEYS,
                                new JsonObject()
                                        .put("name", "Listener")
                                        .put("scopes", JsonArray.of("ROOMS_READ")))
                        .expect(201)
                        .json()
                        .getString("password");
        try (Line line = Line.connect(hugo.withToken(password))) {
            int seq = hugo.say(room, "hear this", "h1").getInteger("seq");

            // When
            JsonObject refused =
                    line.ask("send", new JsonObject().put("room", room).put("text", "me too"));

            // Then
            line.awaitFrame(
                    "the message",
                    frame ->
                            frame.containsKey("event")
                                    && frame.getJsonObject("event").getInteger("seq") == seq);
            assertThat(refused.getJsonObject("error").getString("code"))
                    .isEqualTo("INSUFFICIENT_SCOPE");
        }
    }

    private static String code(Client client, String path) {
        return client.get(path).json().getString("code");
    }
}
