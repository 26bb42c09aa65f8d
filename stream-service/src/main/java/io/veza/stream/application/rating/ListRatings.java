package io.veza.stream.application.rating;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.album.FindAlbums;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.audience.Highest;
import io.veza.stream.domain.audience.Rated;
import io.veza.stream.domain.audience.Rating;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists what the caller has rated, most stars first, as far as they may still see it. */
@ApplicationScoped
public class ListRatings {

    private final Ratings ratings;
    private final PlaylistTracks tracks;
    private final FindAlbums findAlbums;

    ListRatings(Ratings ratings, PlaylistTracks tracks, FindAlbums findAlbums) {
        this.ratings = ratings;
        this.tracks = tracks;
        this.findAlbums = findAlbums;
    }

    /**
     * @param kind null: all
     */
    public Uni<Page<RatingView>> handle(
            Rated.@Nullable Kind kind, PageRequest page, Principal caller) {
        return ratings.of(caller.user(), kind, Highest.below(page), page.limit() + 1)
                .map(found -> Page.cut(found, page.limit(), Highest::cursor))
                .chain(found -> views(found, caller));
    }

    private Uni<Page<RatingView>> views(Page<Rating> page, Principal caller) {
        return Uni.combine()
                .all()
                .unis(tracks(page, caller), albums(page, caller))
                .with((tracks, albums) ->
                        new Page<>(
                                page.items().stream()
                                        .map(rating -> view(rating, tracks, albums))
                                        .filter(RatingView::isVisible)
                                        .toList(),
                                page.nextCursor()));
    }

    private Uni<Map<Long, Track>> tracks(Page<Rating> page, Principal caller) {
        return tracks.find(ids(page, Rated.Kind.TRACK))
                .map(found ->
                        found.values().stream()
                                .filter(track -> track.isVisibleTo(caller))
                                .collect(Collectors.toMap(Track::id, Function.identity())));
    }

    private Uni<Map<Long, Album>> albums(Page<Rating> page, Principal caller) {
        return findAlbums
                .handle(ids(page, Rated.Kind.ALBUM), Optional.of(caller))
                .map(found ->
                        found.stream().collect(Collectors.toMap(Album::id, Function.identity())));
    }

    private static List<Long> ids(Page<Rating> page, Rated.Kind kind) {
        return page.items().stream()
                .map(Rating::of)
                .filter(rated -> rated.kind() == kind)
                .map(Rated::id)
                .toList();
    }

    private static RatingView view(
            Rating rating, Map<Long, Track> tracks, Map<Long, Album> albums) {
        return switch (rating.of().kind()) {
            case TRACK -> RatingView.of(rating, tracks.get(rating.of().id()));
            case ALBUM -> RatingView.of(rating, albums.get(rating.of().id()));
            case ARTIST -> RatingView.ofArtist(rating);
        };
    }
}
