package io.veza.gateway.subsonic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.veza.proto.stream.v1.ListLibraryArtistsRequest;
import io.veza.proto.stream.v1.ListLibraryTracksRequest;
import io.veza.proto.stream.v1.ListReleasesRequest;
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
    void aSongSaysWhereItStandsAndHowLoudItIs() {
        // When
        JsonObject song = ask("getSong", "id", "tr-11").getJsonObject("song");

        // Then
        assertThat(song.getInteger("track")).isEqualTo(3);
        assertThat(song.getString("album")).isEqualTo("First <&> last");
        assertThat(song.getInteger("bpm")).isEqualTo(128);
        assertThat(song.getString("suffix")).isEqualTo("mp3");
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
