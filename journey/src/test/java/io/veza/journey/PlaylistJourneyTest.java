package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.EventLine;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people put a playlist together; a third one hears it, but not what is private. */
class PlaylistJourneyTest {

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void twoPeopleMakeOneAndAThirdHearsIt() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "list-ada");
        Client ben = Client.register(suite.gateway(), "list-ben");
        Client cem = Client.register(suite.gateway(), "list-cem");
        String open = upload(ada, "Open", "PUBLIC");
        String secret = upload(ada, "Secret", "PRIVATE");
        String bens = upload(ben, "Bens", "UNLISTED");
        JsonObject made = create(ada, "Our tape", "UNLISTED").expect(201).json();
        String list = "/api/v2/playlists/" + made.getString("id");

        // When
        add(ada, list, open).expect(201);
        add(ada, list, secret).expect(201);
        add(ben, list, bens).expect(403);
        ada.put(list + "/editors/list-ben").expect(200);
        try (EventLine line = EventLine.open(ada, list + "/live")) {
            String entry = addAt(ben, list, bens, 0).expect(201).json().getString("id");
            int version = cem.get(list).expect(200).json().getInteger("version");
            line.awaitEvent("Ada sees it", "changed", it -> it.getInteger("version") == version);
            move(ben, list, entry, 1).expect(200);
        }

        // Then
        assertThat(titles(ada, list)).containsExactly("Open", "Bens", "Secret");
        assertThat(titles(cem, list)).containsExactly("Open", "Bens", "?");
        assertThat(ids(ben, "/api/v2/playlists")).contains(made.getString("id"));
        assertThat(ids(cem, "/api/v2/playlists?owner=" + ada.id())).isEmpty();
    }

    @Test
    void whoComesLateChangesNothingAndWhatIsGoneIsGone() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "tape-ada");
        String song = upload(ada, "Song", "PUBLIC");
        JsonObject made = create(ada, "Before", "PRIVATE").expect(201).json();
        String list = "/api/v2/playlists/" + made.getString("id");
        String first = add(ada, list, song).expect(201).json().getString("id");
        add(ada, list, song).expect(201);
        ada.patch(list, new JsonObject().put("title", "After")).expect(200);

        // When
        ada.delete(list + "/tracks/" + first).expect(204);
        Answer twice = ada.delete(list + "/tracks/" + first);

        // Then
        twice.expect(204);
        assertThat(titles(ada, list)).containsExactly("Song");
        assertThat(ada.get(list).json().getString("title")).isEqualTo("After");
        ada.delete("/api/v2/tracks/" + song).expect(204);
        assertThat(titles(ada, list)).isEmpty();
        ada.delete(list).expect(204);
        assertThat(ada.get(list).expect(404).code()).isEqualTo("PLAYLIST_NOT_FOUND");
    }

    @Test
    void whoIsBlockedIsNotInvited() {
        // Given
        Client ada = Client.register(suite.gateway(), "block-ada");
        Client ben = Client.register(suite.gateway(), "block-ben");
        String list =
                "/api/v2/playlists/"
                        + create(ada, "Tape", "PUBLIC").expect(201).json().getString("id");

        // When
        ben.put("/api/v2/users/block-ada/block").expect(200);

        // Then
        await("the block has been told")
                .untilAsserted(() ->
                        assertThat(ada.put(list + "/editors/block-ben").code())
                                .isEqualTo("EDITOR_REFUSED"));
    }

    @Test
    void aPlaylistGoesOutAsAFileAndComesBack() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "file-ada");
        Client ben = Client.register(suite.gateway(), "file-ben");
        String song = upload(ada, "Filed", "PUBLIC");
        String list =
                "/api/v2/playlists/"
                        + create(ada, "On paper", "PUBLIC").expect(201).json().getString("id");
        add(ada, list, song).expect(201);

        // When
        Answer file = ben.get(list + "/export/XSPF").expect(200);
        JsonObject made =
                ben.post(
                                "/api/v2/playlists/imports",
                                new JsonObject()
                                        .put("format", "XSPF")
                                        .put("text", file.text() + " ".repeat(100_000)))
                        .expect(201)
                        .json();

        // Then
        assertThat(file.header("Content-Type").orElseThrow()).startsWith("application/xspf+xml");
        assertThat(file.header("Content-Disposition").orElseThrow()).contains(".xspf");
        assertThat(made.getInteger("found")).isEqualTo(1);
        JsonObject playlist = made.getJsonObject("playlist");
        assertThat(playlist.getString("title")).isEqualTo("On paper");
        assertThat(titles(ben, "/api/v2/playlists/" + playlist.getString("id")))
                .containsExactly("Filed");
    }

    private String upload(Client artist, String title, String visibility) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, title, 2));
        return artist.upload(title + ".mp3", song, Map.of("title", title, "visibility", visibility))
                .expect(202)
                .json()
                .getString("id");
    }

    private static Answer create(Client owner, String title, String visibility) {
        return owner.post(
                "/api/v2/playlists",
                new JsonObject()
                        .put("title", title)
                        .put("visibility", visibility)
                        .put("collaborative", true));
    }

    private static Answer add(Client who, String list, String track) {
        return who.post(list + "/tracks", new JsonObject().put("track", track));
    }

    private static Answer addAt(Client who, String list, String track, int position) {
        return who.post(
                list + "/tracks", new JsonObject().put("track", track).put("position", position));
    }

    private static Answer move(Client who, String list, String entry, int position) {
        return who.patch(list + "/tracks/" + entry, new JsonObject().put("position", position));
    }

    /** In their order; what cannot be heard has none. */
    private static List<String> titles(Client who, String list) {
        JsonArray items = who.get(list + "/tracks").expect(200).json().getJsonArray("items");
        return items.stream()
                .map(JsonObject.class::cast)
                .map(entry -> entry.getJsonObject("track"))
                .map(track -> track == null ? "?" : track.getString("title"))
                .toList();
    }

    private static List<String> ids(Client who, String path) {
        return who.get(path).expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(playlist -> playlist.getString("id"))
                .toList();
    }
}
