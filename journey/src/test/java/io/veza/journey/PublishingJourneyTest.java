package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Feed;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.engines.Poll;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A track on its way out: shared by a link, scheduled, heard by all, saved, and made of another
 * file.
 */
class PublishingJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void aTrackIsSharedInSecretComesOutByItselfIsSavedAndReplaced() {
        // Given
        Client artist = Client.register(suite.gateway(), "publisher");
        Client listener = Client.register(suite.gateway(), "waiting-listener");
        Client anybody = Client.anonymous(suite.gateway());
        byte[] file = Sound.music(directory, "mp3");
        String track =
                "/api/v2/tracks/"
                        + artist.upload("song.mp3", file, Map.of("visibility", "PRIVATE"))
                                .expect(202)
                                .json()
                                .getString("id");
        await(artist, track, "READY");
        String key =
                artist.post(track + "/links", new JsonObject().put("name", "Press"))
                        .expect(201)
                        .json()
                        .getString("key");

        // When
        JsonObject shared = anybody.get(track + "/shared?key=" + key).expect(200).json();
        artist.patch(track, comingOut(Instant.now().plusSeconds(3))).expect(200);

        // Then
        String hls = shared.getJsonObject("playback").getString("hls");
        assertThat(anybody.get(hls).expect(200).text()).contains("aac-128");
        assertThat(listener.get(track).expect(404).code()).isEqualTo("TRACK_NOT_FOUND");
        Poll.until(PATIENCE, "it is out", () -> listener.get(track).status() == 200);
        JsonObject out = listener.get(track).expect(200).json();
        assertThat(out.getJsonObject("credits").getString("isrc")).isEqualTo("AA6Q72000047");
        Answer saved = listener.get(track + "/download/address?format=ORIGINAL").expect(200);
        assertThat(listener.get(saved.json().getString("url")).expect(200).body()).isEqualTo(file);
        replace(artist, track, out);
    }

    @Test
    void whatIsDueComesOutOnceThoughItsServiceDies() {
        // Given
        Client artist = Client.register(suite.gateway(), "dying-publisher");
        Client listener = Client.register(suite.gateway(), "patient-listener");
        List<String> tracks = IntStream.range(0, 12).mapToObj(i -> unheard(artist, i)).toList();
        tracks.forEach(track -> await(artist, track, "READY"));
        Instant soon = Instant.now().plusSeconds(8);
        IntStream.range(0, tracks.size())
                .forEach(i ->
                        artist.patch(tracks.get(i), comingOut(soon.plusMillis(500L * i)))
                                .expect(200));
        Poll.until(PATIENCE, "the first is out", () -> out(listener, tracks) > 0);

        // When
        suite.kill(Service.STREAM);
        suite.restart(Service.STREAM);

        // Then
        Poll.until(PATIENCE, "all are out", () -> out(listener, tracks) == tracks.size());
        Poll.until(PATIENCE, "all are told of", () -> told(listener, artist) >= tracks.size());
        assertThat(told(listener, artist)).isEqualTo(tracks.size());
    }

    /** A short piece of its own, which nobody but its artist can hear. */
    private String unheard(Client artist, int number) {
        byte[] file = Sound.tone(directory, 300 + 20 * number, 2);
        Map<String, String> fields = Map.of("title", "Due " + number, "visibility", "PRIVATE");
        return "/api/v2/tracks/"
                + artist.upload("due.flac", file, fields).expect(202).json().getString("id");
    }

    private static long out(Client listener, List<String> tracks) {
        return tracks.stream().filter(track -> listener.get(track).status() == 200).count();
    }

    private static long told(Client listener, Client artist) {
        return Feed.kinds(listener, artist).stream().filter("TRACK_READY"::equals).count();
    }

    private void replace(Client artist, String track, JsonObject before) {
        byte[] other = Sound.music(directory, "flac");
        artist.replace(track, "other.flac", other).expect(202);
        Poll.until(
                PATIENCE,
                "the new file plays",
                () ->
                        !artist.get(track)
                                .json()
                                .getString("sha256")
                                .equals(before.getString("sha256")));
        JsonArray files = artist.get(track + "/versions").expect(200).json().getJsonArray("items");
        assertThat(files).hasSize(2);
        artist.get(before.getJsonObject("playback").getString("mp3")).expect(200);
        artist.get(before.getJsonObject("playback").getString("hls")).expect(200);
    }

    private static JsonObject comingOut(Instant at) {
        return new JsonObject()
                .put("publishAt", at.toString())
                .put("visibility", "PUBLIC")
                .put("download", "EVERYBODY")
                .put("credits", new JsonObject().put("isrc", "AA-6Q7-20-00047"));
    }

    private static void await(Client artist, String track, String status) {
        Poll.until(
                PATIENCE,
                "it is " + status,
                () -> artist.get(track).json().getString("status").equals(status));
    }
}
