package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.DeleteLikeRequest;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.GetMarksRequest;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.ListLikersRequest;
import io.veza.proto.stream.v1.ListLikesRequest;
import io.veza.proto.stream.v1.ListLikesResponse;
import io.veza.proto.stream.v1.ListRepostsRequest;
import io.veza.proto.stream.v1.Marks;
import io.veza.proto.stream.v1.PutLikeRequest;
import io.veza.proto.stream.v1.Repost;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.studio.AudienceStudio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Likes and reposts from a caller to the tables and back. */
@QuarkusTest
class LikeCallsTest extends AudienceStudio {

    @Test
    void aLikeCountsOnceHoweverOftenItIsSaid() {
        // Given
        long track = track("PUBLIC");

        // When
        like(LISTENER, track);
        like(LISTENER, track);
        like(ARTIST, track);

        // Then
        assertThat(shown(track).getLikes()).isEqualTo(2);
        assertThat(likersOf(track)).containsExactly(ARTIST, LISTENER);
        assertThat(events(track)).containsExactly("like.put", "like.put");
        assertThat(likesToday(track)).isEqualTo(2);
    }

    @Test
    void aLikeThatIsTakenBackIsGone() {
        // Given
        long track = track("PUBLIC");
        like(LISTENER, track);

        // When
        unlike(LISTENER, track);
        unlike(LISTENER, track);

        // Then
        assertThat(shown(track).getLikes()).isZero();
        assertThat(likersOf(track)).isEmpty();
        assertThat(likesToday(track)).isZero();
        assertThat(events(track)).containsExactly("like.put", "like.deleted");
    }

    @Test
    void manyLikeAtOnceAndNoneIsLost() {
        // Given
        long track = track("PUBLIC");
        List<LikeService> people = IntStream.range(0, 20).mapToObj(_ -> likes(ids.next())).toList();
        PutLikeRequest request = PutLikeRequest.newBuilder().setTrack(track).build();

        // When
        done(
                Uni.join()
                        .all(people.stream().map(one -> one.putLike(request)).toList())
                        .andFailFast());

        // Then
        assertThat(shown(track).getLikes()).isEqualTo(20);
        assertThat(events(track)).hasSize(20);
    }

    @Test
    void whatNobodyMayHearCannotBeLikedNorSeen() {
        // Given
        long secret = track("PRIVATE");

        // Then
        assertThat(refused(() -> like(LISTENER, secret))).isEqualTo("TRACK_NOT_FOUND");
        assertThat(refused(() -> likersOf(secret))).isEqualTo("TRACK_NOT_FOUND");
    }

    @Test
    void oneSeesWhatOneLikesNewestFirst() {
        // Given
        long person = ids.next();
        long first = track("PUBLIC");
        long second = track("PUBLIC");
        like(person, first);
        like(person, second);
        long playlist = playlist(person);
        done(likes(person).putLike(PutLikeRequest.newBuilder().setPlaylist(playlist).build()));

        // When
        List<Like> all = liked(person, ListLikesRequest.Kind.KIND_UNSPECIFIED);
        List<Like> tracks = liked(person, ListLikesRequest.Kind.TRACK);

        // Then
        assertThat(all).hasSize(3);
        assertThat(all.getFirst().getPlaylist().getId()).isEqualTo(playlist);
        assertThat(tracks)
                .extracting(like -> like.getTrack().getId())
                .containsExactly(second, first);
    }

    @Test
    void anAlbumIsLikedUntilItIsTakenBack() {
        // Given
        long person = ids.next();
        long album = album("PUBLIC");
        PutLikeRequest request = PutLikeRequest.newBuilder().setAlbum(album).build();
        done(likes(person).putLike(request));

        // When
        Like again = done(likes(person).putLike(request));

        // Then
        assertThat(again.getAlbum().getId()).isEqualTo(album);
        assertThat(liked(person, ListLikesRequest.Kind.ALBUM))
                .extracting(like -> like.getAlbum().getTitle())
                .containsExactly("Album");
        assertThat(liked(person, ListLikesRequest.Kind.TRACK)).isEmpty();
        assertThat(likedAlbums(person, album)).containsExactly(album);
        done(likes(person).deleteLike(DeleteLikeRequest.newBuilder().setAlbum(album).build()));
        assertThat(liked(person, ListLikesRequest.Kind.KIND_UNSPECIFIED)).isEmpty();
        assertThat(likedAlbums(person, album)).isEmpty();
    }

    @Test
    void aPrivateAlbumCannotBeLiked() {
        // Given
        PutLikeRequest request = PutLikeRequest.newBuilder().setAlbum(album("PRIVATE")).build();

        // Then
        assertThat(refused(() -> done(likes(LISTENER).putLike(request))))
                .isEqualTo("ALBUM_NOT_FOUND");
    }

    private long album(String visibility) {
        long id = ids.next();
        done(
                pool.preparedQuery(
                                """
                                insert into album (id, artist, title, description, kind, genre, upc,
                                    label, visibility, created_at, changed_at)
                                values ($1, $2, 'Album', '', 'ALBUM', '', '', '', $3, now(), now())
                                """)
                        .execute(Tuple.of(id, ARTIST, visibility)));
        return id;
    }

    private List<Long> likedAlbums(long person, long album) {
        GetMarksRequest request = GetMarksRequest.newBuilder().addAlbums(album).build();
        return done(likes(person).getMarks(request)).getLikedAlbumsList();
    }

    @Test
    void whatBecomesPrivateLeavesTheListAndCanStillBeUnliked() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");
        like(person, track);
        done(
                pool.preparedQuery("update track set visibility = 'PRIVATE' where id = $1")
                        .execute(Tuple.of(track)));

        // When
        List<Like> seen = liked(person, ListLikesRequest.Kind.KIND_UNSPECIFIED);
        unlike(person, track);

        // Then
        assertThat(seen).isEmpty();
        assertThat(shown(track).getLikes()).isZero();
    }

    @Test
    void marksTellWhatOneHasDoneWithSomeTracks() {
        // Given
        long person = ids.next();
        long liked = track("PUBLIC");
        long reposted = track("PUBLIC");
        long neither = track("PUBLIC");
        like(person, liked);
        repost(person, reposted);

        // When
        Marks marks =
                done(
                        likes(person)
                                .getMarks(
                                        GetMarksRequest.newBuilder()
                                                .addAllTracks(List.of(liked, reposted, neither))
                                                .build()));

        // Then
        assertThat(marks.getLikedList()).containsExactly(liked);
        assertThat(marks.getRepostedList()).containsExactly(reposted);
    }

    @Test
    void repostsCountOnceAndAreListed() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");

        // When
        repost(person, track);
        repost(person, track);

        // Then
        assertThat(shown(track).getReposts()).isEqualTo(1);
        assertThat(repostsOf(person))
                .extracting(Repost::getTrack)
                .extracting(Track::getId)
                .containsExactly(track);
        assertThat(events(track)).containsExactly("repost.put");
    }

    @Test
    void onlyWhatIsPublicIsPassedOnAndNotByThoseWhoAreBlocked() {
        // Given
        long artist = ids.next();
        long blocked = ids.next();
        long unlisted = track(artist, "Song", "UNLISTED", 1000);
        long open = track(artist, "Song", "PUBLIC", 1000);
        block(artist, blocked);

        // Then
        assertThat(refused(() -> repost(LISTENER, unlisted))).isEqualTo("TRACK_NOT_PUBLIC");
        assertThat(refused(() -> repost(blocked, open))).isEqualTo("REPOST_REFUSED");
    }

    @Test
    void aDeletedTrackTakesItsLikesAlong() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");
        like(person, track);
        repost(person, track);

        // When
        done(as(ARTIST).deleteTrack(DeleteTrackRequest.newBuilder().setTrack(track).build()));

        // Then
        assertThat(liked(person, ListLikesRequest.Kind.KIND_UNSPECIFIED)).isEmpty();
        assertThat(repostsOf(person)).isEmpty();
    }

    private void unlike(long person, long track) {
        done(likes(person).deleteLike(DeleteLikeRequest.newBuilder().setTrack(track).build()));
    }

    private List<Long> likersOf(long track) {
        ListLikersRequest request = ListLikersRequest.newBuilder().setTrack(track).build();
        return done(likes(LISTENER).listLikers(request)).getItemsList().stream()
                .map(liker -> liker.getPerson().getId())
                .toList();
    }

    /** In pages of one. */
    private List<Like> liked(long person, ListLikesRequest.Kind kind) {
        List<Like> all = new ArrayList<>();
        String cursor = "";
        do {
            ListLikesResponse page =
                    done(
                            likes(person)
                                    .listLikes(
                                            ListLikesRequest.newBuilder()
                                                    .setKind(kind)
                                                    .setLimit(1)
                                                    .setCursor(cursor)
                                                    .build()));
            all.addAll(page.getItemsList());
            cursor = page.getNextCursor();
        } while (!cursor.isEmpty());
        return all;
    }

    private List<Repost> repostsOf(long person) {
        ListRepostsRequest request = ListRepostsRequest.newBuilder().setPerson(person).build();
        return done(reposts(LISTENER).listReposts(request)).getItemsList();
    }

    private long playlist(long owner) {
        long id = ids.next();
        done(
                pool.preparedQuery(
                                "insert into playlist values ($1, $2, 'Mix', '', 'PUBLIC', false, 1,"
                                        + " now(), now())")
                        .execute(Tuple.of(id, owner)));
        return id;
    }

    private int likesToday(long track) {
        return done(
                pool.preparedQuery("select sum(likes)::int from track_day where track = $1")
                        .execute(Tuple.of(track))
                        .map(rows -> rows.iterator().next().getInteger(0)));
    }
}
