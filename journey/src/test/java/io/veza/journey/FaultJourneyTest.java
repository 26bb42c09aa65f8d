package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things break while people use them: nothing acknowledged is lost and nobody has to help. */
class FaultJourneyTest {

    private static final Duration RECOVERS_WITHIN = Duration.ofSeconds(60);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void aTranscodeSurvivesTheDeathOfItsService() {
        // Given
        Client artist = Client.register(suite.gateway(), "phoenix");
        byte[] piece = Sound.longPiece(directory, 180);
        String id =
                artist.upload("p.flac", piece, Map.of("title", "Phoenix"))
                        .expect(202)
                        .json()
                        .getString("id");
        await("encoding has begun")
                .atMost(RECOVERS_WITHIN)
                .until(() -> track(artist, id).getInteger("progress") > 5);

        // When
        suite.kill(Service.STREAM);
        suite.restart(Service.STREAM);

        // Then
        JsonObject track = Tracks.ready(artist, id);
        String hls =
                suite.gateway()
                        .resolve(track.getJsonObject("playback").getString("hls"))
                        .toString();
        assertThat(Sound.decodedSeconds(hls)).isCloseTo(180, within(0.05));
        for (String form : List.of("dash", "mp3", "mp3V0", "opus", "flac")) {
            String address = track.getJsonObject("playback").getString(form);
            assertThat(Sound.decodedSeconds(suite.gateway().resolve(address).toString()))
                    .as(form)
                    .isCloseTo(180, within(0.05));
        }
    }

    @Test
    void messagesFlowOnWhenNatsRestarts() {
        // Given
        Client writer = Client.register(suite.gateway(), "nadia");
        String room = writer.createRoom("NATS restarts").getString("id");
        try (Line line = Line.connect(writer)) {
            List<Integer> acknowledged = new ArrayList<>();
            say(writer, room, 0, acknowledged);

            // When
            suite.engines().stopNats();
            say(writer, room, 10, acknowledged);
            suite.engines().startNats();
            say(writer, room, 20, acknowledged);

            // Then
            assertStoredOnce(writer, room, acknowledged);
            await("every event reaches the open socket")
                    .atMost(RECOVERS_WITHIN)
                    .untilAsserted(() ->
                            assertThat(seqs(line, room))
                                    .containsAll(acknowledged)
                                    .isSorted()
                                    .doesNotHaveDuplicates());
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenPostgresRestarts() {
        // Given
        Client writer = Client.register(suite.gateway(), "petra");
        String room = writer.createRoom("PostgreSQL restarts").getString("id");
        List<Integer> acknowledged = new ArrayList<>();
        say(writer, room, 0, acknowledged);

        // When
        suite.engines().restartPostgres();
        say(writer, room, 10, acknowledged);

        // Then
        assertThat(acknowledged).hasSize(20);
        assertStoredOnce(writer, room, acknowledged);
        suite.awaitReady();
    }

    @Test
    void aDeadServiceIsNamedAndComesBack() {
        // Given
        Client caller = Client.register(suite.gateway(), "quinn");

        // When
        suite.kill(Service.CHAT);
        Answer refused = caller.get("/api/v2/rooms");
        JsonObject status = Client.anonymous(suite.gateway()).get("/api/v2/status").json();
        suite.restart(Service.CHAT);

        // Then
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(status.encode()).contains("DOWN");
        await().atMost(RECOVERS_WITHIN)
                .untilAsserted(() -> caller.get("/api/v2/rooms").expect(200));
    }

    /** Ten messages, each repeated with its nonce until it is acknowledged, as a client does. */
    private static void say(Client writer, String room, int from, List<Integer> acknowledged) {
        IntStream.range(from, from + 10)
                .forEach(i -> acknowledged.add(sayUntilHeard(writer, room, "message " + i)));
    }

    private static int sayUntilHeard(Client writer, String room, String text) {
        JsonObject body = new JsonObject().put("text", text).put("nonce", text);
        return await(text + " is acknowledged")
                .atMost(RECOVERS_WITHIN)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> writer.post("/api/v2/rooms/" + room + "/messages", body),
                        answer -> answer.status() == 201)
                .json()
                .getInteger("seq");
    }

    private static void assertStoredOnce(Client who, String room, List<Integer> acknowledged) {
        List<Integer> stored =
                who
                        .get("/api/v2/rooms/" + room + "/messages?limit=100")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .stream()
                        .map(message -> ((JsonObject) message).getInteger("seq"))
                        .toList();
        assertThat(stored).containsExactlyElementsOf(acknowledged);
    }

    private static List<Integer> seqs(Line line, String room) {
        return line.events(room).stream()
                .filter(event -> event.containsKey("message"))
                .map(event -> event.getInteger("seq"))
                .toList();
    }

    private static JsonObject track(Client who, String id) {
        return who.get("/api/v2/tracks/" + id).expect(200).json();
    }
}
