package io.veza.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.proto.stream.v1.DeleteRatingRequest;
import io.veza.proto.stream.v1.DeleteTrackRequest;
import io.veza.proto.stream.v1.Esteem;
import io.veza.proto.stream.v1.GetEsteemRequest;
import io.veza.proto.stream.v1.ListRatingsRequest;
import io.veza.proto.stream.v1.ListRatingsResponse;
import io.veza.proto.stream.v1.PutRatingRequest;
import io.veza.proto.stream.v1.Rating;
import io.veza.stream.studio.RatingStudio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratings from a caller to the table and back. */
@QuarkusTest
class RatingCallsTest extends RatingStudio {

    @Test
    void theLastRatingIsTheOneThatStands() {
        // Given
        long track = track("PUBLIC");
        rate(LISTENER, track, 2);

        // When
        Rating rating = rate(LISTENER, track, 4);

        // Then
        assertThat(rating.getStars()).isEqualTo(4);
        assertThat(rating.getTrack().getId()).isEqualTo(track);
        assertThat(esteem(LISTENER, track).getStars()).isEqualTo(4);
        assertThat(esteem(ARTIST, track).getStars()).isZero();
    }

    @Test
    void aRatingThatIsTakenAwayIsGone() {
        // Given
        long track = track("PUBLIC");
        rate(LISTENER, track, 3);
        DeleteRatingRequest request = DeleteRatingRequest.newBuilder().setTrack(track).build();
        done(ratings(LISTENER).deleteRating(request));

        // When
        done(ratings(LISTENER).deleteRating(request));

        // Then
        assertThat(esteem(LISTENER, track).getStars()).isZero();
    }

    @Test
    void albumsAndArtistsAreRatedToo() {
        // Given
        long person = ids.next();
        long album = album("PUBLIC");
        track("PUBLIC");
        put(person, PutRatingRequest.newBuilder().setAlbum(album).setStars(5).build());

        // When
        Rating artist =
                put(person, PutRatingRequest.newBuilder().setArtist(ARTIST).setStars(3).build());

        // Then
        assertThat(artist.getArtist().getId()).isEqualTo(ARTIST);
        assertThat(rated(person, ListRatingsRequest.Kind.ALBUM))
                .extracting(rating -> rating.getAlbum().getTitle())
                .containsExactly("Album");
        assertThat(rated(person, ListRatingsRequest.Kind.ARTIST)).hasSize(1);
        done(
                ratings(person)
                        .deleteRating(DeleteRatingRequest.newBuilder().setArtist(ARTIST).build()));
        done(
                ratings(person)
                        .deleteRating(DeleteRatingRequest.newBuilder().setAlbum(album).build()));
        assertThat(rated(person, ListRatingsRequest.Kind.KIND_UNSPECIFIED)).isEmpty();
    }

    @Test
    void whatNobodyMaySeeCannotBeRated() {
        // Given
        PutRatingRequest.Builder five = PutRatingRequest.newBuilder().setStars(5);
        PutRatingRequest track = five.setTrack(track("PRIVATE")).build();
        PutRatingRequest album = five.setAlbum(album("PRIVATE")).build();
        PutRatingRequest nobody = five.setArtist(ids.next()).build();

        // Then
        assertThat(refused(() -> put(LISTENER, track))).isEqualTo("TRACK_NOT_FOUND");
        assertThat(refused(() -> put(LISTENER, album))).isEqualTo("ALBUM_NOT_FOUND");
        assertThat(refused(() -> put(LISTENER, nobody))).isEqualTo("ARTIST_NOT_FOUND");
    }

    @Test
    void thereAreOneToFiveStars() {
        // Given
        long track = track("PUBLIC");

        // Then
        assertThat(refused(() -> rate(LISTENER, track, 0))).isEqualTo("INVALID_REQUEST");
        assertThat(refused(() -> rate(LISTENER, track, 6))).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void oneSeesWhatOneHasRatedTheHighestFirst() {
        // Given
        long person = ids.next();
        long good = track("PUBLIC");
        long best = track("PUBLIC");
        long bestSince = track("PUBLIC");
        rate(person, best, 5);
        rate(person, good, 3);
        rate(person, bestSince, 5);

        // When
        List<Rating> rated = rated(person, ListRatingsRequest.Kind.TRACK);

        // Then
        assertThat(rated)
                .extracting(rating -> rating.getTrack().getId())
                .containsExactly(bestSince, best, good);
        assertThat(rated(person, ListRatingsRequest.Kind.ALBUM)).isEmpty();
    }

    @Test
    void anAverageIsToldOnceEnoughHaveRated() {
        // Given
        long track = track("PUBLIC");
        for (int stars = 1; stars < 5; stars++) {
            rate(ids.next(), track, stars);
        }
        Esteem before = esteem(LISTENER, track);

        // When
        rate(ids.next(), track, 5);

        // Then
        assertThat(before.hasAverage()).isFalse();
        assertThat(esteem(LISTENER, track).getAverage()).isCloseTo(3, within(0.001));
    }

    @Test
    void nothingIsToldOfWhatHasBecomePrivateButOnesOwn() {
        // Given
        long track = track("PUBLIC");
        rate(LISTENER, track, 5);
        for (int others = 0; others < 5; others++) {
            rate(ids.next(), track, 5);
        }

        // When
        done(
                pool.preparedQuery("update track set visibility = 'PRIVATE' where id = $1")
                        .execute(Tuple.of(track)));

        // Then
        assertThat(esteem(LISTENER, track).hasAverage()).isFalse();
        assertThat(esteem(LISTENER, track).getStars()).isEqualTo(5);
    }

    @Test
    void aDeletedTrackTakesItsRatingsAlong() {
        // Given
        long person = ids.next();
        long track = track("PUBLIC");
        rate(person, track, 5);

        // When
        done(as(ARTIST).deleteTrack(DeleteTrackRequest.newBuilder().setTrack(track).build()));

        // Then
        assertThat(rated(person, ListRatingsRequest.Kind.KIND_UNSPECIFIED)).isEmpty();
    }

    private Esteem esteem(long person, long track) {
        GetEsteemRequest request = GetEsteemRequest.newBuilder().addTracks(track).build();
        return done(ratings(person).getEsteem(request)).getTracks(0);
    }

    /** In small pages. */
    private List<Rating> rated(long person, ListRatingsRequest.Kind kind) {
        List<Rating> all = new ArrayList<>();
        String cursor = "";
        do {
            ListRatingsResponse page =
                    done(
                            ratings(person)
                                    .listRatings(
                                            ListRatingsRequest.newBuilder()
                                                    .setKind(kind)
                                                    .setLimit(2)
                                                    .setCursor(cursor)
                                                    .build()));
            all.addAll(page.getItemsList());
            cursor = page.getNextCursor();
        } while (!cursor.isEmpty());
        return all;
    }
}
