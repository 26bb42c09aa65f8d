package io.veza.stream.application.rating;

import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.audience.Rated;
import io.veza.stream.domain.audience.Rating;
import io.veza.stream.domain.track.Track;
import org.jspecify.annotations.Nullable;

/** A rating with the track or the album that is rated; artists are told by their ids. */
public record RatingView(Rating rating, @Nullable Track track, @Nullable Album album) {

    static RatingView of(Rating rating, @Nullable Track track) {
        return new RatingView(rating, track, null);
    }

    static RatingView of(Rating rating, @Nullable Album album) {
        return new RatingView(rating, null, album);
    }

    static RatingView ofArtist(Rating rating) {
        return new RatingView(rating, null, null);
    }

    boolean isVisible() {
        return rating.of().kind() == Rated.Kind.ARTIST || track != null || album != null;
    }
}
