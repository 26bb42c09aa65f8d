package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Feed;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens in any service reaches the feed on the home page, once, and replay changes nothing.
 */
class ActivityJourneyTest {

    /** A track has one entry, which moves on from TRACK_UPLOADED when it can be heard. */
    private static final List<String> KINDS =
            List.of("USER_REGISTERED", "ROOM_CREATED", "MESSAGES_POSTED", "TRACK_READY");

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void theFeedTellsWhatPeopleDo() {
        // Given
        Client gina = Client.register(suite.gateway(), "gina");
        String room = gina.createRoom("Feed room").getString("id");
        String track =
                gina.upload("f.mp3", Sound.music(directory, "mp3"), Map.of("title", "Feed track"))
                        .expect(202)
                        .json()
                        .getString("id");

        // When
        gina.say(room, "first words", "w1");
        Tracks.ready(gina, track);

        // Then
        await("all kinds of activity")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Feed.kinds(gina, gina))
                                .containsExactlyInAnyOrderElementsOf(KINDS));
    }

    @Test
    void replayFromTheBeginningTellsNothingTwice() {
        // Given
        Client hugo = Client.register(suite.gateway(), "hugo");
        hugo.createRoom("Replayed room");
        Client admin = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        await("the feed is there")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Feed.kinds(hugo, hugo).size() == 2);

        // When
        JsonObject replay =
                admin.post(
                                "/api/v2/admin/replays",
                                new JsonObject().put("service", "chat").put("fromPosition", "0"))
                        .expect(200)
                        .json();

        // Then
        assertThat(replay.getInteger("published")).isPositive();
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> Feed.kinds(hugo, hugo).size() == 2);
    }

    @Test
    void replayIsForAdminsOnly() {
        // Given
        Client ivy = Client.register(suite.gateway(), "ivy");

        // When
        int status =
                ivy.post(
                                "/api/v2/admin/replays",
                                new JsonObject().put("service", "chat").put("fromPosition", "0"))
                        .status();

        // Then
        assertThat(status).isEqualTo(403);
    }
}
