package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A player of the Subsonic kind finds what an artist has published, plays it, keeps a playlist and
 * tells what was heard, and never sees its owner's password.
 */
class PlayerJourneyTest {

    private static final String SALT = "c19b2d";
    private static final int SECONDS = 12;

    private final Suite suite = Suite.running();
    private final Client player = Client.anonymous(suite.gateway());

    @TempDir private Path directory;
    private String signedIn = "";

    @Test
    void aPlayerPlaysWhatIsPublished() throws Exception {
        // Given
        Client lou = Client.register(suite.gateway(), "player-lou");
        Client ada = Client.register(suite.gateway(), "player-ada");
        String track = upload(lou, "Subsonic tide");
        lyrics(lou, track);
        signIn(ada, "player-ada");

        // When
        JsonObject found = ask("search3", "query=Subsonic%20tide").getJsonObject("searchResult3");
        JsonObject song = found.getJsonArray("song").getJsonObject(0);
        String id = song.getString("id");

        // Then
        assertThat(id).isEqualTo("tr-" + track);
        assertThat(song.getJsonObject("replayGain").containsKey("trackGain")).isTrue();
        browses(song);
        sounds(id);
        keepsAPlaylist(id);
        sings(id);
        tells(ada, id);
        rates(ada, id);
    }

    private void browses(JsonObject song) {
        String album = song.getString("albumId");
        assertThat(ids(ask("getAlbum", "id=" + album).getJsonObject("album"), "song"))
                .containsExactly(song.getString("id"));
        JsonObject artist =
                ask("getArtist", "id=" + song.getString("artistId")).getJsonObject("artist");
        assertThat(ids(artist, "album")).containsExactly(album);
        assertThat(
                        ids(
                                ask("getAlbumList2", "type=newest&size=500")
                                        .getJsonObject("albumList2"),
                                "album"))
                .contains(album)
                .doesNotHaveDuplicates();
    }

    private void sounds(String id) {
        assertThat(Sound.decodedSeconds(address("stream", "id=" + id)))
                .isCloseTo(SECONDS, within(0.3));
        assertThat(Sound.decodedSeconds(address("stream", "id=" + id + "&format=opus")))
                .isCloseTo(SECONDS, within(0.3));
        assertThat(Sound.decodedSeconds(address("stream", "id=" + id + "&timeOffset=5")))
                .isCloseTo(SECONDS - 5, within(0.5));
        assertThat(Sound.decodedSeconds(address("hls.m3u8", "id=" + id + "&bitRate=128")))
                .isCloseTo(SECONDS, within(0.5));
        player.get(path("stream", "id=" + id), "Range", "bytes=0-1").expect(206);
    }

    private void keepsAPlaylist(String id) {
        String list =
                ask("createPlaylist", "name=Tape&songId=" + id)
                        .getJsonObject("playlist")
                        .getString("id");
        ask("updatePlaylist", "playlistId=" + list + "&songIdToAdd=" + id);
        assertThat(ids(ask("getPlaylist", "id=" + list).getJsonObject("playlist"), "entry"))
                .containsExactly(id, id);
        ask("updatePlaylist", "playlistId=" + list + "&songIndexToRemove=0");
        assertThat(ids(ask("getPlaylist", "id=" + list).getJsonObject("playlist"), "entry"))
                .containsExactly(id);
    }

    private void sings(String id) {
        JsonObject lyrics =
                ask("getLyricsBySongId", "id=" + id)
                        .getJsonObject("lyricsList")
                        .getJsonArray("structuredLyrics")
                        .getJsonObject(0);
        assertThat(lyrics.getJsonArray("line").getJsonObject(0).getString("value"))
                .isEqualTo("High water");
        assertThat(lyrics.getJsonArray("line").getJsonObject(0).getInteger("start"))
                .isEqualTo(1_000);
    }

    private void tells(Client ada, String id) {
        ask("star", "id=" + id);
        assertThat(ids(ask("getStarred2", "").getJsonObject("starred2"), "song"))
                .containsExactly(id);
        ask("scrobble", "id=" + id);
        assertThat(ids(ask("getAlbumList2", "type=recent").getJsonObject("albumList2"), "album"))
                .containsExactly(id.replace("tr-", "si-"));
        ask("savePlayQueueByIndex", "id=" + id + "&currentIndex=0&position=1500");
        JsonObject queue = ask("getPlayQueue", "").getJsonObject("playQueue");
        assertThat(queue.getString("current")).isEqualTo(id);
        assertThat(queue.getString("username")).isEqualTo("player-ada");
        assertThat(ada.get("/api/v2/users/me/app-passwords").expect(200).text())
                .contains("lastUsedAt");
    }

    /** Shown to its owner on the page of the track too, and to nobody else. */
    private void rates(Client ada, String id) {
        String album = id.replace("tr-", "si-");
        String artist = ask("getSong", "id=" + id).getJsonObject("song").getString("artistId");
        ask("setRating", "id=" + id + "&rating=4");
        ask("setRating", "id=" + artist + "&rating=5");
        assertThat(stars("getSong", "id=" + id, "song")).isEqualTo(4);
        assertThat(stars("getAlbum", "id=" + album, "album")).isEqualTo(4);
        assertThat(stars("getArtist", "id=" + artist, "artist")).isEqualTo(5);
        assertThat(ids(ask("getAlbumList2", "type=highest").getJsonObject("albumList2"), "album"))
                .containsExactly(album);
        String esteem = "/api/v2/users/me/esteem?tracks=" + id.replace("tr-", "");
        JsonObject told =
                ada.get(esteem).expect(200).json().getJsonArray("tracks").getJsonObject(0);
        assertThat(told.getInteger("stars")).isEqualTo(4);
        assertThat(told.containsKey("average")).isFalse();
        ask("setRating", "id=" + id + "&rating=0");
        assertThat(stars("getSong", "id=" + id, "song")).isNull();
    }

    private @Nullable Integer stars(String call, String query, String content) {
        return ask(call, query).getJsonObject(content).getInteger("userRating");
    }

    private String upload(Client artist, String title) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, title, SECONDS));
        String track =
                artist.upload(title + ".flac", song, Map.of("title", title))
                        .expect(202)
                        .json()
                        .getString("id");
        Tracks.ready(artist, track);
        return track;
    }

    private static void lyrics(Client artist, String track) {
        artist.put(
                        "/api/v2/tracks/" + track + "/lyrics",
                        new JsonObject()
                                .put("format", "LRC")
                                .put("text", "[00:01.00]High water\n[00:04.00]Low water"))
                .expect(200);
    }

    private void signIn(Client owner, String name) {
        String key =
                owner.post(
                                "/api/v2/users/me/app-passwords",
                                new JsonObject()
                                        .put("name", "Phone")
                                        .put("forPlayers", true)
                                        .put(
                                                "scopes",
                                                JsonArray.of(
                                                        "TRACKS_READ",
                                                        "TRACKS_WRITE",
                                                        "LISTENS_READ",
                                                        "LISTENS_WRITE")))
                        .expect(201)
                        .json()
                        .getString("password");
        signedIn =
                "u=" + name + "&t=" + md5(key + SALT) + "&s=" + SALT + "&v=1.16.1&c=journey&f=json";
    }

    private JsonObject ask(String call, String query) {
        JsonObject answer =
                player.get(path(call, query)).expect(200).json().getJsonObject("subsonic-response");
        assertThat(answer.getString("status")).as(answer.encode()).isEqualTo("ok");
        return answer;
    }

    private String path(String call, String query) {
        return "/rest/" + call + "?" + query + "&" + signedIn;
    }

    private String address(String call, String query) {
        return suite.gateway().resolve(path(call, query)).toString();
    }

    private static List<String> ids(JsonObject from, String list) {
        return from.getJsonArray(list).stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .toList();
    }

    private static String md5(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
