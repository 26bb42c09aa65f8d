package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.ListRatingsResponse;
import io.veza.proto.stream.v1.Rating;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.PlaylistViews;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.adapter.grpc.album.AlbumViews;
import io.veza.stream.application.rating.RatingView;
import io.veza.stream.domain.audience.Rated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows ratings with what is rated. */
@ApplicationScoped
class RatingViews {

    private final TrackViews tracks;
    private final AlbumViews albums;
    private final Directory directory;

    RatingViews(TrackViews tracks, AlbumViews albums, Directory directory) {
        this.tracks = tracks;
        this.albums = albums;
        this.directory = directory;
    }

    Uni<ListRatingsResponse> page(Page<RatingView> page, Principal caller) {
        return ratings(page.items(), caller)
                .map(items -> {
                    var response = ListRatingsResponse.newBuilder().addAllItems(items);
                    if (page.nextCursor() != null) {
                        response.setNextCursor(page.nextCursor());
                    }
                    return response.build();
                });
    }

    Uni<List<Rating>> ratings(List<RatingView> ratings, Principal caller) {
        return Uni.combine()
                .all()
                .unis(heard(ratings), released(ratings, caller), artists(ratings))
                .with((heard, released, artists) ->
                        ratings.stream()
                                .map(rating -> rating(rating, heard, released, artists))
                                .toList());
    }

    private Uni<Map<Long, Track>> heard(List<RatingView> ratings) {
        return tracks.of(ratings.stream().map(RatingView::track).filter(Objects::nonNull).toList())
                .map(all -> all.stream().collect(Collectors.toMap(Track::getId, one -> one)));
    }

    private Uni<Map<Long, Album>> released(List<RatingView> ratings, Principal caller) {
        return albums.of(
                        ratings.stream().map(RatingView::album).filter(Objects::nonNull).toList(),
                        Optional.of(caller))
                .map(all -> all.stream().collect(Collectors.toMap(Album::getId, one -> one)));
    }

    private Uni<Map<Long, Person>> artists(List<RatingView> ratings) {
        return directory.people(
                ratings.stream()
                        .map(view -> view.rating().of())
                        .filter(rated -> rated.kind() == Rated.Kind.ARTIST)
                        .map(Rated::id)
                        .collect(Collectors.toSet()));
    }

    private static Rating rating(
            RatingView view,
            Map<Long, Track> heard,
            Map<Long, Album> released,
            Map<Long, Person> artists) {
        Rating.Builder message =
                Rating.newBuilder()
                        .setStars(view.rating().stars())
                        .setRatedAt(Times.timestamp(view.rating().at()));
        long id = view.rating().of().id();
        switch (view.rating().of().kind()) {
            case TRACK -> Optional.ofNullable(heard.get(id)).ifPresent(message::setTrack);
            case ALBUM -> Optional.ofNullable(released.get(id)).ifPresent(message::setAlbum);
            case ARTIST -> message.setArtist(PlaylistViews.person(id, artists));
        }
        return message.build();
    }
}
