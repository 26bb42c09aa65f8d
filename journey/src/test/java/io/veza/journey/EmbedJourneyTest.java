package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another site asks what is behind an address here, shows it, and is told nothing of what is
 * private.
 */
class EmbedJourneyTest {

    private static final String TITLE = "Flood \"><script>alert(1)</script>";
    private static final String ESCAPED = "Flood &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;";

    private final Suite suite = Suite.running();
    private final Client site = Client.anonymous(suite.gateway());

    @TempDir private Path directory;

    @Test
    void aTrackIsShownOnAnotherSiteForAsLongAsItIsPublic() throws IOException {
        // Given
        Client ada = Client.register(suite.gateway(), "embed-ada");
        String page = "/tracks/" + upload(ada, TITLE);

        // When
        String head = page(page);
        JsonObject shown = oembed(page).expect(200).json();
        Answer player = site.get("/embed" + page).expect(200);

        // Then
        assertThat(head)
                .contains("<meta property=\"og:title\" content=\"" + ESCAPED + "\">")
                .contains("<meta property=\"og:type\" content=\"music.song\">")
                .contains("application/json+oembed")
                .doesNotContain("<script>alert");
        assertThat(shown.getString("title")).isEqualTo(TITLE);
        assertThat(shown.getString("html"))
                .startsWith("<iframe src=\"" + suite.gateway() + "/embed" + page + "\"");
        assertThat(player.header("X-Frame-Options")).isEmpty();
        assertThat(player.header("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *");
        assertThat(player.text()).contains(ESCAPED.replace("&quot;", "\\&quot;"), "/media/");
        ada.patch("/api/v2" + page, new JsonObject().put("visibility", "PRIVATE")).expect(200);
        await("other sites are told nothing any more")
                .until(() -> site.get("/embed" + page).status() == 404);
        await("nor is the page").until(() -> !page(page).contains("og:"));
        assertThat(oembed(page).expect(404).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void whoHasNoAccountSeesPublicAlbumsPlaylistsAndPeople() throws IOException {
        // Given
        Client ben = Client.register(suite.gateway(), "embed-ben");
        String track = upload(ben, "Ebb");
        String album = album(ben, track);
        String playlist = playlist(ben, track, "UNLISTED");
        String hidden = playlist(ben, track, "PRIVATE");

        // When
        String albumPage = page("/albums/" + album);
        String playlistPage = page("/playlists/" + playlist);

        // Then
        assertThat(albumPage)
                .contains("content=\"music.album\"", "content=\"Tides of Ben\"")
                .contains("music:song", "/tracks/" + track);
        assertThat(playlistPage)
                .contains("content=\"music.playlist\"", "content=\"Evening of Ben\"")
                .contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(page("/@embed-ben")).contains("content=\"profile\"");
        assertThat(site.get("/embed/albums/" + album).expect(200).text()).contains("Ebb");
        assertThat(site.get("/embed/playlists/" + playlist).expect(200).text()).contains("Ebb");
        assertThat(page("/playlists/" + hidden)).doesNotContain("og:", "Evening of Ben");
        site.get("/embed/playlists/" + hidden).expect(404);
        site.get("/api/v2/playlists/" + playlist).expect(401);
    }

    private String page(String path) {
        return site.get(path, "Accept", "*/*").expect(200).text();
    }

    private Answer oembed(String page) {
        String url = URLEncoder.encode(suite.gateway() + page, StandardCharsets.UTF_8);
        return site.get("/oembed?format=json&url=" + url);
    }

    private String upload(Client artist, String title) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, "song", 2));
        String id =
                artist.upload("song.flac", song, Map.of("title", title))
                        .expect(202)
                        .json()
                        .getString("id");
        return Tracks.ready(artist, id).getString("id");
    }

    private static String album(Client artist, String track) {
        String id =
                artist.post("/api/v2/albums", new JsonObject().put("title", "Tides of Ben"))
                        .expect(201)
                        .json()
                        .getString("id");
        artist.put(
                        "/api/v2/albums/" + id + "/tracks",
                        new JsonObject()
                                .put(
                                        "tracks",
                                        new JsonArray().add(new JsonObject().put("track", track))))
                .expect(200);
        return id;
    }

    private static String playlist(Client owner, String track, String visibility) {
        String id =
                owner.post(
                                "/api/v2/playlists",
                                new JsonObject()
                                        .put("title", "Evening of Ben")
                                        .put("visibility", visibility))
                        .expect(201)
                        .json()
                        .getString("id");
        owner.post("/api/v2/playlists/" + id + "/tracks", new JsonObject().put("track", track))
                .expect(201);
        return id;
    }
}
