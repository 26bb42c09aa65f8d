package io.veza.gateway.embed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.veza.gateway.fake.FakeServices;
import io.veza.gateway.fake.GatewayTest;
import io.veza.platform.kernel.Broadcast;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.Ids;
import io.veza.platform.testing.engines.Poll;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.GetAlbumRequest;
import io.veza.proto.stream.v1.GetPlaylistRequest;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListEntriesRequest;
import io.veza.proto.stream.v1.ListEntriesResponse;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.PlaylistEntry;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.stream.v1.TrackChanged;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlayerRouteTest extends GatewayTest {

    @Inject Ids ids;
    @Inject Broadcast events;

    private long id;
    private volatile Track.Visibility visibility = Track.Visibility.PUBLIC;
    private volatile String title = "Waves";

    @BeforeEach
    void serve() {
        Things.introduce(services);
        id = ids.next();
        services.on(
                "TrackService/GetTrack",
                (GetTrackRequest request) ->
                        Things.track(request.getTrack())
                                .setTitle(title)
                                .setVisibility(visibility)
                                .build());
    }

    private Response open(String query) {
        return given().get("/embed/tracks/" + id + query);
    }

    @Test
    void anyPageMayFrameIt() {
        Response answer = open("");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.header("X-Frame-Options")).isNull();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe", "nonce");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tracks/5", "/api/v2/status", "/embed", "/oembed", "/embedded/5"})
    void nothingElseMayBeFramed(String path) {
        Response answer = given().accept("text/html").get(path);

        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void whatItPlaysStandsInIt() {
        String page = open("").asString();

        assertThat(page)
                .contains("<title>Waves · Veza</title>", "name=\"robots\" content=\"noindex\"")
                .contains(
                        "/media/a.opus", "/media/a.mp3", "/media/w-512.json", "/media/covers/k/320")
                .contains("&quot;seconds&quot;:241.5")
                .doesNotContain("Stands for the player");
    }

    @Test
    void whateverATitleSaysItIsNoMarkup() {
        // Given
        title = Things.EVIL;

        // When
        String page = open("").asString();

        // Then
        assertThat(page).containsOnlyOnce("<script").doesNotContain("alert('x')", "<b a=");
    }

    @ParameterizedTest
    @CsvSource({"?theme=light, light", "?theme=dark, dark", "?theme=%22%3E, auto", "'', auto"})
    void itsThemeIsOneOfThree(String query, String theme) {
        assertThat(open(query).asString()).contains("data-theme=\"" + theme + "\"");
    }

    @Test
    void whatIsPrivateIsNotThere() {
        // Given
        visibility = Track.Visibility.PRIVATE;

        // When
        Response answer = open("");

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString())
                .contains("<meta name=\"shown\" content=\"\"")
                .doesNotContain("Waves");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatBecomesPrivateIsForgottenAtOnce() {
        // Given
        assertThat(open("").statusCode()).isEqualTo(200);
        visibility = Track.Visibility.PRIVATE;
        byte[] changed = TrackChanged.newBuilder().setTrack(id).build().toByteArray();

        // When
        Poll.until(
                Duration.ofSeconds(10),
                "it is gone",
                () -> {
                    events.publish("veza.stream.track.updated", changed);
                    return open("").statusCode() == 404;
                });

        // Then
        assertThat(open("").asString()).doesNotContain("Waves");
    }

    @Test
    void whenTheServiceIsAwayThePageSaysSo() {
        // Given
        services.refusing("TrackService/GetTrack", CoreError.UNAVAILABLE);

        // When
        Response answer = open("");

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.asString()).contains("<meta name=\"shown\" content=\"later\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/tracks/x", "/embed/rooms/5", "/embed/@ada", "/embed/"})
    void whatCannotBePlayedIsNotThere(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void anAlbumPlaysWhatIsReady() {
        // Given
        services.on(
                "AlbumService/GetAlbum",
                (GetAlbumRequest request) ->
                        Album.newBuilder()
                                .setId(request.getAlbum())
                                .setTitle("Tidelands")
                                .setArtist(Things.artist())
                                .setVisibility(Track.Visibility.PUBLIC)
                                .addTracks(AlbumTrack.newBuilder().setTrack(Things.track(77)))
                                .addTracks(
                                        AlbumTrack.newBuilder()
                                                .setTrack(
                                                        Things.track(78)
                                                                .setTitle("Half done")
                                                                .setStatus(
                                                                        Track.Status.PROCESSING)))
                                .build());

        // When
        String page = given().get("/embed/albums/" + id).asString();

        // Then
        assertThat(page).contains("Tidelands", "Waves", "/tracks/77").doesNotContain("Half done");
    }

    @Test
    void aPlaylistPlaysWhatAnybodyMayHear() {
        // Given
        services.on(
                "PlaylistService/GetPlaylist",
                (GetPlaylistRequest request) ->
                        Playlist.newBuilder()
                                .setId(request.getPlaylist())
                                .setTitle("Evening")
                                .setVisibility(Track.Visibility.UNLISTED)
                                .build());
        services.on(
                "PlaylistEntryService/ListEntries",
                (ListEntriesRequest _) ->
                        ListEntriesResponse.newBuilder()
                                .addItems(PlaylistEntry.newBuilder().setId(1))
                                .addItems(
                                        PlaylistEntry.newBuilder()
                                                .setId(2)
                                                .setTrack(Things.track(77)))
                                .build());

        // When
        String page = given().get("/embed/playlists/" + id).asString();

        // Then
        assertThat(page).contains("Evening", "/tracks/77", "/media/covers/k/320");
    }

    @Test
    void aPrivatePlaylistIsNotLookedInto() {
        // Given
        services.on(
                "PlaylistService/GetPlaylist",
                (GetPlaylistRequest _) -> {
                    throw FakeServices.refusal(CoreError.NOT_FOUND);
                });

        // When
        Response answer = given().get("/embed/playlists/" + id);

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(services.wasCalled("PlaylistEntryService/ListEntries")).isFalse();
    }
}
