package io.veza.gateway.album;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.AlbumPlace;
import io.veza.proto.stream.v1.AlbumTrack;
import io.veza.proto.stream.v1.CreateAlbumRequest;
import io.veza.proto.stream.v1.DeleteAlbumCoverRequest;
import io.veza.proto.stream.v1.DeleteTrackCoverRequest;
import io.veza.proto.stream.v1.GetTrackRequest;
import io.veza.proto.stream.v1.ListAlbumsRequest;
import io.veza.proto.stream.v1.SetAlbumTracksRequest;
import io.veza.proto.stream.v1.Track;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlbumResourceTest extends GatewayTest {

    private static final String ALBUM = "/api/v2/albums/42";

    @Test
    void anAlbumIsMade() {
        // Given
        services.on(
                "AlbumService/CreateAlbum",
                (CreateAlbumRequest request) ->
                        Album.newBuilder().setId(42).setTitle(request.getTitle()).build());

        // When
        var answer =
                asAda("{\"title\":\"Blue\",\"kind\":\"EP\",\"releaseDate\":\"2026-01-31\"}")
                        .post("/api/v2/albums");

        // Then
        answer.then().statusCode(201).body("id", equalTo("42")).body("title", equalTo("Blue"));
        assertThat(services.lastCall("AlbumService/CreateAlbum").request())
                .isEqualTo(
                        CreateAlbumRequest.newBuilder()
                                .setTitle("Blue")
                                .setKind(Album.Kind.EP)
                                .setReleaseDate("2026-01-31")
                                .build());
    }

    @Test
    void aListIsAskedForByItsParameters() {
        // When
        var answer =
                asAda().get("/api/v2/albums?artist=7&order=YEAR&kind=SINGLE&genre=dub&limit=5");

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("AlbumService/ListAlbums").request())
                .isEqualTo(
                        ListAlbumsRequest.newBuilder()
                                .setArtist(7)
                                .setOrder(ListAlbumsRequest.Order.YEAR)
                                .setKind(Album.Kind.SINGLE)
                                .setGenre("dub")
                                .setLimit(5)
                                .build());
    }

    @Test
    void theOrderOfItsTracksIsSaidUnderACondition() {
        // When
        var answer =
                asAda("{\"tracks\":[{\"track\":\"7\"},{\"track\":\"8\",\"disc\":2}]}")
                        .header("If-Match", "\"rev-1.x\"")
                        .put(ALBUM + "/tracks");

        // Then
        answer.then().statusCode(200);
        assertThat(services.lastCall("AlbumService/SetAlbumTracks").request())
                .isEqualTo(
                        SetAlbumTracksRequest.newBuilder()
                                .setAlbum(42)
                                .addTracks(AlbumPlace.newBuilder().setTrack(7))
                                .addTracks(AlbumPlace.newBuilder().setTrack(8).setDisc(2))
                                .addIfMatch("rev-1")
                                .build());
    }

    @Test
    void whoeverPutsATrackOnAnAlbumSeesItThereAtOnce() {
        // Given
        Track.Builder track =
                Track.newBuilder()
                        .setId(7001)
                        .setStatus(Track.Status.READY)
                        .setVisibility(Track.Visibility.PUBLIC);
        services.on("TrackService/GetTrack", (GetTrackRequest _) -> track.build());
        services.on(
                "AlbumService/SetAlbumTracks",
                (SetAlbumTracksRequest _) ->
                        Album.newBuilder()
                                .addTracks(AlbumTrack.newBuilder().setTrack(track.build()))
                                .build());
        asAda().get("/api/v2/tracks/7001").then().body("title", equalTo(""));
        track.setTitle("Now on it");

        // When
        asAda("{\"tracks\":[{\"track\":\"7001\"}]}").put(ALBUM + "/tracks");

        // Then
        asAda().get("/api/v2/tracks/7001").then().body("title", equalTo("Now on it"));
    }

    @Test
    void coversAreTakenOff() {
        // When
        asAda().delete(ALBUM + "/cover").then().statusCode(204);
        asAda().delete("/api/v2/tracks/7/cover").then().statusCode(204);

        // Then
        assertThat(services.lastCall("CoverService/DeleteAlbumCover").request())
                .isEqualTo(DeleteAlbumCoverRequest.newBuilder().setAlbum(42).build());
        assertThat(services.lastCall("CoverService/DeleteTrackCover").request())
                .isEqualTo(DeleteTrackCoverRequest.newBuilder().setTrack(7).build());
    }

    @Test
    void whatIsNoIdLeadsNowhere() {
        // When
        var answer =
                asAda().multiPart("file", "c.png", new byte[] {1})
                        .post("/api/v2/albums/..%2fother/cover");

        // Then
        answer.then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
}
