package io.veza.gateway.subsonic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.kernel.CoreError;
import io.veza.proto.stream.v1.AddListenRequest;
import io.veza.proto.stream.v1.GetListeningRequest;
import io.veza.proto.stream.v1.GetMarksRequest;
import io.veza.proto.stream.v1.ImportListensRequest;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.stream.v1.ListLikesResponse;
import io.veza.proto.stream.v1.Listening;
import io.veza.proto.stream.v1.Marks;
import io.veza.proto.stream.v1.PutLikeRequest;
import io.veza.proto.stream.v1.PutListeningRequest;
import io.veza.proto.stream.v1.PutPlayingNowRequest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListeningTest extends PlayerTest {

    private final long now = Clock.systemUTC().millis();

    @Test
    void starsAreLikes() {
        // When
        ask("star", "id", "tr-11");

        // Then
        assertThat(services.lastCall("LikeService/PutLike").request())
                .isEqualTo(PutLikeRequest.newBuilder().setTrack(SONG).build());
        ask("star", "albumId", "si-12");
        assertThat(services.lastCall("LikeService/PutLike").request())
                .isEqualTo(PutLikeRequest.newBuilder().setTrack(SINGLE).build());
        ask("star", "albumId", "al-21");
        assertThat(services.lastCall("LikeService/PutLike").request())
                .isEqualTo(PutLikeRequest.newBuilder().setAlbum(ALBUM).build());
        ask("unstar", "id", "tr-11");
        assertThat(services.wasCalled("LikeService/DeleteLike")).isTrue();
    }

    @Test
    void nothingIsStarredWhenSomethingCannotBe() {
        // When
        int refusal = error(ask("star", "id", "tr-11", "artistId", "ar-1"));

        // Then
        assertThat(refusal).isZero();
        assertThat(services.wasCalled("LikeService/PutLike")).isFalse();
        assertThat(error(ask("star"))).isEqualTo(10);
    }

    @Test
    void whatIsStarredSaysSo() {
        // Given
        services.on(
                "LikeService/GetMarks",
                (GetMarksRequest request) -> Marks.newBuilder().addLiked(SINGLE).build());

        // Then
        assertThat(ask("getSong", "id", "tr-12").getJsonObject("song").containsKey("starred"))
                .isTrue();
        assertThat(ask("getSong", "id", "tr-11").getJsonObject("song").containsKey("starred"))
                .isFalse();
    }

    @Test
    void anAlbumThatIsStarredSaysSoAndIsListed() {
        // Given
        services.on(
                "LikeService/GetMarks",
                (GetMarksRequest request) ->
                        Marks.newBuilder().addAllLikedAlbums(request.getAlbumsList()).build());
        services.on(
                "LikeService/ListLikes",
                _ ->
                        ListLikesResponse.newBuilder()
                                .addItems(Like.newBuilder().setAlbum(album()))
                                .build());

        // Then
        assertThat(ask("getAlbum", "id", "al-21").getJsonObject("album").containsKey("starred"))
                .isTrue();
        assertThat(ask("getStarred2").getJsonObject("starred2").getJsonArray("album"))
                .singleElement()
                .satisfies(found -> assertThat(found.toString()).contains("al-21"));
    }

    @Test
    void aKeyThatMayNotWriteIsToldSo() {
        // Given
        services.refusing("LikeService/PutLike", CoreError.INSUFFICIENT_SCOPE);

        // Then
        assertThat(error(ask("star", "id", "tr-11"))).isEqualTo(50);
    }

    @Test
    void whatWasHeardIsToldOnceHoweverOftenItIsSaid() {
        // Given
        long then = now - Duration.ofMinutes(4).toMillis();
        ask("scrobble", "id", "tr-11", "time", then);
        AddListenRequest first = listen();

        // When
        ask("scrobble", "id", "tr-11", "time", then, "submission", true);

        // Then
        assertThat(listen()).isEqualTo(first);
        assertThat(first.getTrack()).isEqualTo(SONG);
        assertThat(first.getListenedAt().getSeconds()).isEqualTo(then / 1_000);
        assertThat(first.getPlayer()).isEqualTo("tests");
    }

    @Test
    void whatWasHeardLongAgoIsAddedToTheHistory() {
        // When
        ask("scrobble", "id", "tr-11", "time", now - Duration.ofDays(3).toMillis());

        // Then
        ImportListensRequest added =
                (ImportListensRequest) services.lastCall("ListenService/ImportListens").request();
        assertThat(added.getListens(0).getHeard().getOriginUrl()).endsWith("/tracks/11");
        assertThat(added.getFresh()).isFalse();
        assertThat(services.wasCalled("ListenService/AddListen")).isFalse();
    }

    @Test
    void whatIsBeingHeardIsNoScrobble() {
        // When
        ask("scrobble", "id", "tr-12", "submission", false);

        // Then
        assertThat(services.lastCall("ListenService/PutPlayingNow").request())
                .isEqualTo(PutPlayingNowRequest.newBuilder().setTrack(SINGLE).build());
        assertThat(services.wasCalled("ListenService/AddListen")).isFalse();
    }

    @Test
    void aQueueIsKeptByIdAndByPlace() {
        // When
        ask("savePlayQueue", "id", "tr-11", "id", "tr-12", "current", "tr-12", "position", 1500);

        // Then
        PutListeningRequest kept = queue();
        assertThat(kept.getQueue().getTracksList()).containsExactly(SONG, SINGLE);
        assertThat(kept.getIndex()).isEqualTo(1);
        assertThat(kept.getPositionMs()).isEqualTo(1500);
        assertThat(kept.getDevice()).isEqualTo("tests");
        ask("savePlayQueueByIndex", "id", "tr-11", "id", "tr-11", "currentIndex", 1);
        assertThat(queue().getQueue().getTracksList()).containsExactly(SONG, SONG);
        assertThat(queue().getIndex()).isEqualTo(1);
    }

    @Test
    void whatPlaysStandsInTheQueue() {
        assertThat(error(ask("savePlayQueue", "id", "tr-11", "current", "tr-12"))).isZero();
        assertThat(error(ask("savePlayQueueByIndex", "id", "tr-11", "currentIndex", 1))).isZero();
        assertThat(error(ask("savePlayQueueByIndex", "id", "tr-11"))).isEqualTo(10);
        assertThat(services.wasCalled("ListeningService/PutListening")).isFalse();
    }

    @Test
    void noQueueIsNoMistake() {
        // Given
        services.on(
                "ListeningService/GetListening",
                (GetListeningRequest request) -> Listening.getDefaultInstance());

        // Then
        assertThat(ask("getPlayQueue").getString("status")).isEqualTo("ok");
        assertThat(ask("savePlayQueue").getString("status")).isEqualTo("ok");
        assertThat(services.wasCalled("ListeningService/DeleteListening")).isTrue();
    }

    private AddListenRequest listen() {
        return (AddListenRequest) services.lastCall("ListenService/AddListen").request();
    }

    private PutListeningRequest queue() {
        return (PutListeningRequest) services.lastCall("ListeningService/PutListening").request();
    }
}
