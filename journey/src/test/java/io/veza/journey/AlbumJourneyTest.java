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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An artist publishes an album with a cover; somebody finds it and hears it in its order. */
class AlbumJourneyTest {

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void anAlbumIsMadeSeenFoundAndTakenBack() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "album-ada");
        Client ben = Client.register(suite.gateway(), "album-ben");
        String open = upload(ada, "Open water");
        String flood = upload(ada, "Flood");
        assertThat(ben.get("/api/v2/tracks/" + open).json().containsKey("album")).isFalse();
        JsonObject made = create(ada, "Tidelands of Ada").expect(201).json();
        String album = "/api/v2/albums/" + made.getString("id");
        byte[] photo = Files.readAllBytes(Picture.photograph(directory, "ada", 900, 900));

        // When
        JsonObject arranged = ada.put(album + "/tracks", places(flood, open)).expect(200).json();
        ada.cover(album, photo).expect(201);

        // Then
        assertThat(arranged.getString("revision")).isNotEqualTo(made.getString("revision"));
        assertThat(titles(ben, album)).containsExactly("1 Flood", "2 Open water");
        await("the track says where it stands, and shows the cover")
                .until(() -> ben.get("/api/v2/tracks/" + open).json().containsKey("album"));
        String cover = ben.get(album).json().getString("cover");
        await("the cover is seen on it")
                .until(() ->
                        cover.equals(ben.get("/api/v2/tracks/" + open).json().getString("cover")));
        assertThat(ben.get(cover).expect(200).header("Content-Type")).contains("image/webp");
        assertThat(found(ben, "tidelnads of ada")).contains(made.getString("id"));
        assertThat(ids(ben, "/api/v2/albums?artist=" + ada.id()))
                .containsExactly(made.getString("id"));
        ada.delete(album).expect(204);
        await("its files are gone").until(() -> ben.get(cover).status() == 404);
        assertThat(ben.get(album).expect(404).code()).isEqualTo("ALBUM_NOT_FOUND");
        ben.get("/api/v2/tracks/" + open).expect(200);
    }

    @Test
    void anAlbumIsLikedFoundAmongLikesAndLetGo() {
        // Given
        Client ada = Client.register(suite.gateway(), "liked-ada");
        Client ben = Client.register(suite.gateway(), "liked-ben");
        String id = create(ada, "Liked").expect(201).json().getString("id");

        // When
        ben.put("/api/v2/albums/" + id + "/like").expect(200);

        // Then
        assertThat(likes(ben)).containsExactly(id);
        assertThat(marked(ben, id)).containsExactly(id);
        ben.delete("/api/v2/albums/" + id + "/like").expect(204);
        assertThat(likes(ben)).isEmpty();
        assertThat(marked(ben, id)).isEmpty();
    }

    private static List<String> likes(Client person) {
        return person
                .get("/api/v2/users/me/likes?kind=ALBUM")
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(like -> ((JsonObject) like).getJsonObject("album").getString("id"))
                .toList();
    }

    private static JsonArray marked(Client person, String album) {
        return person.get("/api/v2/users/me/marks?albums=" + album)
                .expect(200)
                .json()
                .getJsonArray("likedAlbums");
    }

    @Test
    void aWrongNumberChangesNothing() {
        // Given
        Client ada = Client.register(suite.gateway(), "upc-ada");
        JsonObject made = create(ada, "Before").expect(201).json();
        String album = "/api/v2/albums/" + made.getString("id");
        ada.patch(album, new JsonObject().put("title", "After")).expect(200);

        // When
        Answer wrong = ada.patch(album, new JsonObject().put("upc", "036000291453"));

        // Then
        assertThat(wrong.expect(400).code()).isEqualTo("UPC_INVALID");
        assertThat(ada.get(album).json().getString("title")).isEqualTo("After");
    }

    private String upload(Client artist, String title) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, title, 2));
        String id =
                artist.upload("song.mp3", song, Map.of("title", title))
                        .expect(202)
                        .json()
                        .getString("id");
        return Tracks.ready(artist, id).getString("id");
    }

    private static Answer create(Client artist, String title) {
        return artist.post(
                "/api/v2/albums",
                new JsonObject()
                        .put("title", title)
                        .put("kind", "EP")
                        .put("releaseDate", "2026-01-31"));
    }

    private static JsonObject places(String... tracks) {
        JsonArray places = new JsonArray();
        List.of(tracks).forEach(track -> places.add(new JsonObject().put("track", track)));
        return new JsonObject().put("tracks", places);
    }

    private static List<String> titles(Client who, String album) {
        return who.get(album).expect(200).json().getJsonArray("tracks").stream()
                .map(JsonObject.class::cast)
                .map(one ->
                        one.getInteger("position")
                                + " "
                                + one.getJsonObject("track").getString("title"))
                .toList();
    }

    private static List<String> found(Client who, String words) {
        String path = "/api/v2/search?types=ALBUM&query=" + words.replace(" ", "%20");
        return who.get(path).expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(hit -> hit.getJsonObject("album").getString("id"))
                .toList();
    }

    private static List<String> ids(Client who, String path) {
        return who.get(path).expect(200).json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(one -> one.getString("id"))
                .toList();
    }
}
