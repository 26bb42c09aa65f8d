package io.veza.stream.application.rating;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.album.AlbumView;
import io.veza.stream.application.album.GetAlbum;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.Rated;
import io.veza.stream.domain.audience.Rating;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Gives stars to a track, an album or an artist that the caller may know of. */
@ApplicationScoped
public class PutRating {

    private final GetTrack getTrack;
    private final GetAlbum getAlbum;
    private final RatedArtists artists;
    private final Ratings ratings;
    private final Ids ids;
    private final Clock clock;

    PutRating(
            GetTrack getTrack,
            GetAlbum getAlbum,
            RatedArtists artists,
            Ratings ratings,
            Ids ids,
            Clock clock) {
        this.getTrack = getTrack;
        this.getAlbum = getAlbum;
        this.artists = artists;
        this.ratings = ratings;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<RatingView> handle(Rated rated, int stars, Principal caller) {
        Rating rating = new Rating(ids.next(), caller.user(), rated, stars, clock.instant());
        return switch (rated.kind()) {
            case TRACK ->
                    getTrack.handle(rated.id(), Optional.of(caller))
                            .chain(track ->
                                    ratings.put(rating).map(put -> RatingView.of(put, track)));
            case ALBUM ->
                    getAlbum.handle(rated.id(), Optional.of(caller))
                            .map(AlbumView::album)
                            .chain(album ->
                                    ratings.put(rating).map(put -> RatingView.of(put, album)));
            case ARTIST ->
                    artists.require(rated.id())
                            .chain(() -> ratings.put(rating).map(RatingView::ofArtist));
        };
    }
}
