package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A playlist that finds its tracks by rules, and the picture of one that is filled by hand. */
class SmartPlaylistJourneyTest {

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void rulesFindTracksForWhoeverLooks() throws IOException {
        // Given
        Client ida = Client.register(suite.gateway(), "rules-ida");
        Client jon = Client.register(suite.gateway(), "rules-jon");
        String calm = upload(ida, "Calm one", "Smartfolk");
        String other = upload(ida, "Other one", "Smartfolk");
        JsonObject rules =
                rules(
                        new JsonObject().put("genre", "smartfolk"),
                        new JsonObject().put("liked", true));
        String playlist = create(ida, rules).expect(201).json().getString("id");
        String path = "/api/v2/playlists/" + playlist;

        // When
        jon.put("/api/v2/tracks/" + calm + "/like").expect(200);

        // Then
        assertThat(tracks(jon, path)).containsExactly(calm);
        assertThat(tracks(ida, path)).isEmpty();
        Answer refused =
                ida.post(path + "/tracks", new JsonObject().put("track", other)).expect(409);
        assertThat(refused.code()).isEqualTo("PLAYLIST_FOLLOWS_RULES");
        ida.patch(
                        path,
                        new JsonObject()
                                .put(
                                        "rules",
                                        rules(new JsonObject().put("genre", "smartfolk"))
                                                .put("order", "TITLE")))
                .expect(200);
        assertThat(tracks(ida, path)).containsExactly(calm, other);
        assertThat(
                        create(
                                        ida,
                                        rules(
                                                new JsonObject()
                                                        .put(
                                                                "bpm",
                                                                new JsonObject()
                                                                        .put("least", 130)
                                                                        .put("most", 120))))
                                .expect(400)
                                .code())
                .isEqualTo("RULES_INVALID");
    }

    @Test
    void starsAreThoseOfWhoeverLooks() throws IOException {
        // Given
        Client mia = Client.register(suite.gateway(), "stars-mia");
        Client ned = Client.register(suite.gateway(), "stars-ned");
        String track = upload(mia, "Starry", "Starfolk");
        JsonObject four = new JsonObject().put("least", 4).put("most", 0);
        JsonObject genre = new JsonObject().put("genre", "starfolk");
        JsonObject stars = new JsonObject().put("stars", four);
        JsonObject average = new JsonObject().put("average", four.copy().put("least", 3.5));
        String rated = create(mia, rules(genre, stars)).expect(201).json().getString("id");
        String averaged = create(mia, rules(genre, average)).expect(201).json().getString("id");

        // When
        ned.put("/api/v2/tracks/" + track + "/rating", new JsonObject().put("stars", 4))
                .expect(200);

        // Then
        assertThat(tracks(ned, "/api/v2/playlists/" + rated)).containsExactly(track);
        assertThat(tracks(mia, "/api/v2/playlists/" + rated)).isEmpty();
        assertThat(tracks(ned, "/api/v2/playlists/" + averaged)).isEmpty();
    }

    @Test
    void aPlaylistShowsTheCoversInIt() throws Exception {
        // Given
        Client kai = Client.register(suite.gateway(), "mosaic-kai");
        String track = upload(kai, "Covered", "Mosaic");
        byte[] photo = Files.readAllBytes(Picture.photograph(directory, "kai", 600, 600));
        kai.cover("/api/v2/tracks/" + track, photo).expect(201);
        String path =
                "/api/v2/playlists/"
                        + kai.post("/api/v2/playlists", new JsonObject().put("title", "Seen"))
                                .expect(201)
                                .json()
                                .getString("id");

        // When
        kai.post(path + "/tracks", new JsonObject().put("track", track)).expect(201);

        // Then
        String cover =
                await("it is painted")
                        .atMost(Duration.ofMinutes(1))
                        .until(
                                () -> kai.get(path).json().getString("cover", ""),
                                found -> !found.isEmpty());
        assertThat(kai.get(cover).expect(200).header("Content-Type")).contains("image/webp");
    }

    private String upload(Client artist, String title, String genre) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, title, 2));
        String id =
                artist.upload("song.flac", song, Map.of("title", title, "genre", genre))
                        .expect(202)
                        .json()
                        .getString("id");
        return Tracks.ready(artist, id).getString("id");
    }

    private static JsonObject rules(JsonObject... items) {
        return new JsonObject().put("match", "ALL").put("items", new JsonArray(List.of(items)));
    }

    private static Answer create(Client owner, JsonObject rules) {
        return owner.post(
                "/api/v2/playlists", new JsonObject().put("title", "Found").put("rules", rules));
    }

    private static List<String> tracks(Client who, String path) {
        return who.get(path + "/tracks").expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(entry -> entry.getJsonObject("track").getString("id"))
                .toList();
    }
}
