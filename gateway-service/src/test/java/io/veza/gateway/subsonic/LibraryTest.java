package io.veza.gateway.subsonic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.veza.proto.stream.v1.ListLibraryArtistsRequest;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListReleasesRequest;
import io.veza.proto.stream.v1.SearchTracksRequest;
import io.veza.proto.stream.v1.SearchTracksResponse;
import io.veza.proto.stream.v1.TrackMatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryTest extends PlayerTest {

    @Test
    void whatIsOnNoAlbumIsAReleaseOfItsOwn() {
        // When
        JsonObject list = ask("getAlbumList2", "type", "newest");

        // Then
        assertThat(ids(list, "albumList2", "album")).containsExactly("al-21", "si-12");
        assertThat(ids(ask("getAlbum", "id", "si-12"), "album", "song")).containsExactly("tr-12");
        assertThat(ids(ask("getAlbum", "id", "al-21"), "album", "song")).containsExactly("tr-11");
        assertThat(ask("getSong", "id", "tr-12").getJsonObject("song").getString("albumId"))
                .isEqualTo("si-12");
    }

    @Test
    void anAlbumAsAFolderHasWhatAlbumsHave() {
        // When
        JsonObject list = ask("getAlbumList", "type", "newest").getJsonObject("albumList");

        // Then
        JsonObject folder = list.getJsonArray("album").getJsonObject(0);
        assertThat(folder.getString("name")).isEqualTo(folder.getString("title"));
        assertThat(folder.getInteger("songCount")).isEqualTo(1);
        assertThat(ask("getSong", "id", "tr-12").getJsonObject("song").containsKey("name"))
                .isFalse();
    }

    @Test
    void oldPlayersSearchAndAskForVideos() {
        // Given
        services.on(
                "TrackSearchService/SearchTracks",
                (SearchTracksRequest request) ->
                        SearchTracksResponse.newBuilder()
                                .addItems(TrackMatch.newBuilder().setTrack(single()))
                                .build());

        // When
        JsonObject found = ask("search", "title", "Alone", "artist", "lou");

        // Then
        assertThat(ids(found, "searchResult", "match")).containsExactly("tr-12");
        assertThat(found.getJsonObject("searchResult").getInteger("totalHits")).isEqualTo(1);
        assertThat(
                        ((SearchTracksRequest)
                                        services.lastCall("TrackSearchService/SearchTracks")
                                                .request())
                                .getWords())
                .isEqualTo("Alone lou");
        assertThat(ask("getVideos").getJsonObject("videos").getJsonArray("video")).isEmpty();
    }

    @Test
    void oldPlayersSeeNoElementThatTheyDoNotKnow() {
        // When
        String album = xml("1.8.0", "getAlbum.view?id=al-21");

        // Then
        assertThat(album)
                .contains("<song ", "genre=\"House\"")
                .doesNotContain("<genres", "<artists", "<replayGain", "<releaseDate", "<moods");
        assertThat(xml("1.13.0", "getAlbum.view?id=al-21")).contains("<genres", "<replayGain");
        assertThat(xml("1.8.0", "getArtists.view")).contains("<artists", "<artist ");
    }

    private String xml(String version, String call) {
        return given().queryParam("apiKey", key)
                .queryParam("v", version)
                .queryParam("c", "tests")
                .get("/rest/" + call)
                .asString();
    }

    @Test
    void aSongSaysWhereItStandsAndHowLoudItIs() {
        // When
        JsonObject song = ask("getSong", "id", "tr-11").getJsonObject("song");

        // Then
        assertThat(song.getInteger("track")).isEqualTo(3);
        assertThat(song.getString("album")).isEqualTo("First <&> last");
        assertThat(song.getInteger("bpm")).isEqualTo(128);
        assertThat(song.getString("suffix")).isEqualTo("mp3");
        assertThat(song.getLong("size")).isEqualTo(2_440_000);
        assertThat(song.getString("path")).isEqualTo("Élou/First _&_ last/03 One_ \u2028two.mp3");
        JsonObject gain = song.getJsonObject("replayGain");
        assertThat(gain.getDouble("trackGain")).isEqualTo(-4.0);
        assertThat(gain.getDouble("trackPeak")).isEqualTo(0.891251);
    }

    @Test
    void wholeLibrariesAreCopiedPartByPart() {
        // When
        ask(
                "search3",
                "query",
                "\"\"",
                "songCount",
                500,
                "songOffset",
                1_000,
                "artistCount",
                0,
                "albumCount",
                200,
                "albumOffset",
                400);

        // Then
        assertThat(services.lastCall("LibraryService/ListLibraryTracks").request())
                .isEqualTo(
                        ListLibraryTracksRequest.newBuilder()
                                .setOffset(1_000)
                                .setLimit(500)
                                .build());
        assertThat(services.lastCall("LibraryService/ListReleases").request())
                .isEqualTo(
                        ListReleasesRequest.newBuilder()
                                .setOrder(ListReleasesRequest.Order.OLDEST)
                                .setOffset(400)
                                .setLimit(200)
                                .build());
        assertThat(services.wasCalled("LibraryService/ListLibraryArtists")).isFalse();
    }

    @Test
    void artistsAreFoundWhateverTheAccents() {
        assertThat(ids(ask("search3", "query", "elou*"), "searchResult3", "artist"))
                .containsExactly("ar-31");
        assertThat(ids(ask("search3", "query", "nobody"), "searchResult3", "artist")).isEmpty();
    }

    @Test
    void artistsStandUnderTheirLetters() {
        // When
        JsonObject artists = ask("getArtists").getJsonObject("artists");

        // Then
        JsonObject index = artists.getJsonArray("index").getJsonObject(0);
        assertThat(index.getString("name")).isEqualTo("E");
        assertThat(index.getJsonArray("artist").getJsonObject(0).getInteger("albumCount"))
                .isEqualTo(2);
    }

    @Test
    void listsBeginWithTheYearThatIsSaidFirst() {
        // When
        ask("getAlbumList2", "type", "byYear", "fromYear", 2026, "toYear", 2020, "size", 7);

        // Then
        assertThat(services.lastCall("LibraryService/ListReleases").request())
                .isEqualTo(
                        ListReleasesRequest.newBuilder()
                                .setOrder(ListReleasesRequest.Order.YEAR)
                                .setFromYear(2020)
                                .setToYear(2026)
                                .setLimit(7)
                                .build());
        assertThat(error(ask("getAlbumList2", "type", "loudest"))).isZero();
        assertThat(error(ask("getAlbumList2"))).isEqualTo(10);
        assertThat(error(ask("getAlbumList2", "type", "byGenre"))).isEqualTo(10);
    }

    @Test
    void oneArtistIsAskedForAlone() {
        // When
        ask("getArtist", "id", "ar-31");

        // Then
        assertThat(services.lastCall("LibraryService/ListLibraryArtists").request())
                .isEqualTo(ListLibraryArtistsRequest.newBuilder().addArtists(ARTIST).build());
    }
}
