package io.veza.gateway.audience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.google.protobuf.Message;
import io.quarkus.test.junit.QuarkusTest;
import io.veza.gateway.fake.GatewayTest;
import io.veza.proto.stream.v1.AddCommentRequest;
import io.veza.proto.stream.v1.AddListenResponse;
import io.veza.proto.stream.v1.DeleteRatingRequest;
import io.veza.proto.stream.v1.Esteem;
import io.veza.proto.stream.v1.GetEsteemRequest;
import io.veza.proto.stream.v1.GetEsteemResponse;
import io.veza.proto.stream.v1.GetMarksRequest;
import io.veza.proto.stream.v1.ListRatingsRequest;
import io.veza.proto.stream.v1.Marks;
import io.veza.proto.stream.v1.PutLikeRequest;
import io.veza.proto.stream.v1.PutListeningRequest;
import io.veza.proto.stream.v1.PutRatingRequest;
import io.veza.proto.stream.v1.PutScrobblerRequest;
import io.veza.proto.stream.v1.Queue;
import io.veza.proto.stream.v1.Scrobbler;
import io.veza.proto.stream.v1.UpdateCommentRequest;
import org.junit.jupiter.api.Test;

/** What listeners do, over HTTP. */
@QuarkusTest
class AudienceResourceTest extends GatewayTest {

    private static final String TRACK = "/api/v2/tracks/42";

    @Test
    void tracksAreLikedAndRepostedAndThatIsTakenBack() {
        // When
        asAda().put(TRACK + "/like").then().statusCode(200);
        asAda().delete(TRACK + "/like").then().statusCode(204);
        asAda().put(TRACK + "/repost").then().statusCode(200);
        asAda().delete(TRACK + "/repost").then().statusCode(204);

        // Then
        assertThat(services.lastCall("LikeService/PutLike").request())
                .isEqualTo(PutLikeRequest.newBuilder().setTrack(42).build());
        assertThat(services.wasCalled("LikeService/DeleteLike")).isTrue();
        assertThat(services.wasCalled("RepostService/PutRepost")).isTrue();
        assertThat(services.wasCalled("RepostService/DeleteRepost")).isTrue();
    }

    @Test
    void playlistsAreLikedToo() {
        // When
        asAda().put("/api/v2/playlists/7/like").then().statusCode(200);

        // Then
        assertThat(services.lastCall("LikeService/PutLike").request())
                .isEqualTo(PutLikeRequest.newBuilder().setPlaylist(7).build());
    }

    @Test
    void albumsAreLikedToo() {
        // When
        asAda().put("/api/v2/albums/8/like").then().statusCode(200);

        // Then
        assertThat(services.lastCall("LikeService/PutLike").request())
                .isEqualTo(PutLikeRequest.newBuilder().setAlbum(8).build());
    }

    @Test
    void tracksAlbumsAndArtistsAreRatedAndThatIsTakenAway() {
        // When
        asAda("{\"stars\":4}").put(TRACK + "/rating").then().statusCode(200);
        asAda().delete(TRACK + "/rating").then().statusCode(204);

        // Then
        assertThat(rating())
                .isEqualTo(PutRatingRequest.newBuilder().setTrack(42).setStars(4).build());
        assertThat(services.lastCall("RatingService/DeleteRating").request())
                .isEqualTo(DeleteRatingRequest.newBuilder().setTrack(42).build());
        asAda("{\"stars\":3}").put("/api/v2/albums/8/rating").then().statusCode(200);
        assertThat(rating())
                .isEqualTo(PutRatingRequest.newBuilder().setAlbum(8).setStars(3).build());
        asAda("{\"stars\":5}").put("/api/v2/artists/31/rating").then().statusCode(200);
        assertThat(rating())
                .isEqualTo(PutRatingRequest.newBuilder().setArtist(31).setStars(5).build());
    }

    private Message rating() {
        return services.lastCall("RatingService/PutRating").request();
    }

    @Test
    void ratingsAreListedAndAskedForManyThingsAtOnce() {
        // Given
        services.on(
                "RatingService/GetEsteem",
                (GetEsteemRequest request) ->
                        GetEsteemResponse.newBuilder()
                                .addAlbums(
                                        Esteem.newBuilder()
                                                .setId(request.getAlbums(1))
                                                .setStars(4)
                                                .setAverage(3.5))
                                .build());

        // When
        var answer = asAda().get("/api/v2/users/me/esteem?albums=5,6");

        // Then
        answer.then()
                .statusCode(200)
                .body("albums[0].id", equalTo("6"))
                .body("albums[0].stars", equalTo(4))
                .body("albums[0].average", equalTo(3.5f));
        asAda().get("/api/v2/users/me/ratings?kind=ALBUM").then().statusCode(200);
        assertThat(services.lastCall("RatingService/ListRatings").request())
                .isEqualTo(
                        ListRatingsRequest.newBuilder()
                                .setKind(ListRatingsRequest.Kind.ALBUM)
                                .build());
    }

    @Test
    void marksAreAskedForManyTracksAtOnce() {
        // Given
        services.on(
                "LikeService/GetMarks",
                (GetMarksRequest request) ->
                        Marks.newBuilder().addLiked(request.getTracks(1)).build());

        // When
        var answer = asAda().get("/api/v2/users/me/marks?tracks=5,6");

        // Then
        answer.then().statusCode(200).body("liked", contains("6"));
    }

    @Test
    void commentsAreReadByAnybodyAndWrittenByMembers() {
        // When
        given().get(TRACK + "/comments?order=MOMENT").then().statusCode(200);
        given().contentType("application/json")
                .body("{\"text\":\"Hi\"}")
                .post(TRACK + "/comments")
                .then()
                .statusCode(401);
        asAda("{\"text\":\"Hi\",\"atMs\":1500}").post(TRACK + "/comments").then().statusCode(201);

        // Then
        assertThat(services.lastCall("CommentService/AddComment").request())
                .isEqualTo(
                        AddCommentRequest.newBuilder()
                                .setTrack(42)
                                .setText("Hi")
                                .setAtMs(1500)
                                .build());
    }

    @Test
    void aCommentIsChangedOnlyAsItWasRead() {
        // When
        asAda("{\"text\":\"Oh\"}")
                .header("If-Match", "\"rev-1\"")
                .patch(TRACK + "/comments/9")
                .then()
                .statusCode(200);

        // Then
        assertThat(services.lastCall("CommentService/UpdateComment").request())
                .isEqualTo(
                        UpdateCommentRequest.newBuilder()
                                .setTrack(42)
                                .setComment(9)
                                .setText("Oh")
                                .addIfMatch("rev-1")
                                .build());
    }

    @Test
    void whatIsHeardIsToldAndForgotten() {
        // Given
        services.on(
                "ListenService/AddListen",
                _ -> AddListenResponse.newBuilder().setCounted(true).build());

        // When
        asAda("{\"track\":\"42\",\"nonce\":\"playing-1\",\"heardMs\":30000}")
                .post("/api/v2/users/me/listens")
                .then()
                .statusCode(200)
                .body("counted", equalTo(true));
        asAda().delete("/api/v2/users/me/listens/5").then().statusCode(204);
        asAda().delete("/api/v2/users/me/listens").then().statusCode(204);

        // Then
        assertThat(services.wasCalled("ListenService/DeleteListen")).isTrue();
        assertThat(services.wasCalled("ListenService/ClearListens")).isTrue();
    }

    @Test
    void whereOneIsGoesFromDeviceToDevice() {
        // When
        asAda("{\"queue\":{\"tracks\":[\"1\",\"2\"]},\"index\":1,\"positionMs\":9}")
                .put("/api/v2/users/me/listening")
                .then()
                .statusCode(200);

        // Then
        assertThat(services.lastCall("ListeningService/PutListening").request())
                .isEqualTo(
                        PutListeningRequest.newBuilder()
                                .setQueue(Queue.newBuilder().addTracks(1).addTracks(2))
                                .setIndex(1)
                                .setPositionMs(9)
                                .build());
    }

    @Test
    void aServiceThatListensAreSentToIsNamedInThePath() {
        // When
        asAda("{\"token\":\"0123456789\"}")
                .put("/api/v2/users/me/scrobblers/LISTENBRAINZ")
                .then()
                .statusCode(200);

        // Then
        assertThat(services.lastCall("ScrobblerService/PutScrobbler").request())
                .isEqualTo(
                        PutScrobblerRequest.newBuilder()
                                .setService(Scrobbler.Service.LISTENBRAINZ)
                                .setToken("0123456789")
                                .build());
    }
}
