package io.veza.gateway.subsonic.library;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.veza.gateway.subsonic.call.Call;
import io.veza.platform.kernel.Scope;
import io.veza.proto.stream.v1.GetMarksRequest;
import io.veza.proto.stream.v1.LikeService;
import io.veza.proto.stream.v1.Marks;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Album;
import io.veza.proto.subsonic.v1.Child;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows tracks and releases with what whoever asks likes of them, and what is thought of them. */
@ApplicationScoped
public class Shelf {

    /** What stream-service takes at a time. */
    private static final int AT_ONCE = 100;

    private final LikeService likes;
    private final Ratings ratings;

    Shelf(@GrpcClient("stream") LikeService likes, Ratings ratings) {
        this.likes = likes;
        this.ratings = ratings;
    }

    public Uni<List<Child>> songs(Call call, List<Track> tracks) {
        return liked(call, tracks.stream().map(Track::getId).toList(), this::tracks)
                .map(stars ->
                        tracks.stream()
                                .map(track -> SongView.of(track, star(track, stars)))
                                .toList())
                .chain(songs -> rated(call, songs));
    }

    private Uni<List<Child>> rated(Call call, List<Child> songs) {
        return ratings.of(call, songs.stream().map(Child::getId).toList())
                .map(esteems -> songs.stream().map(esteems::on).toList());
    }

    public Uni<Child> song(Call call, Track track) {
        return songs(call, List.of(track)).map(List::getFirst);
    }

    Uni<List<Album>> releases(Call call, List<Published> releases) {
        return Uni.combine()
                .all()
                .unis(
                        liked(call, ids(releases, Shelf::single), this::tracks),
                        liked(call, ids(releases, Shelf::whole), this::albums))
                .with((singles, wholes) ->
                        releases.stream()
                                .map(release -> release.view(star(release, singles, wholes)))
                                .toList())
                .chain(albums -> ratedReleases(call, albums));
    }

    private Uni<List<Album>> ratedReleases(Call call, List<Album> albums) {
        return ratings.of(call, albums.stream().map(Album::getId).toList())
                .map(esteems -> albums.stream().map(esteems::on).toList());
    }

    private static List<Long> ids(
            List<Published> releases, Function<Published, Optional<Long>> id) {
        return releases.stream().flatMap(release -> id.apply(release).stream()).toList();
    }

    private static Optional<Long> single(Published release) {
        return release instanceof Published.Single single
                ? Optional.of(single.track().getId())
                : Optional.empty();
    }

    private static Optional<Long> whole(Published release) {
        return release instanceof Published.Whole whole
                ? Optional.of(whole.album().getId())
                : Optional.empty();
    }

    /** A key that is not good for it sees no stars. */
    private static Uni<Set<Long>> liked(
            Call call, List<Long> ids, Function<List<Long>, Uni<List<Long>>> ask) {
        if (!call.may(Scope.LISTENS_READ)) {
            return Uni.createFrom().item(Set.of());
        }
        return Multi.createFrom()
                .iterable(ids)
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(ask::apply)
                .onItem()
                .transformToIterable(liked -> liked)
                .collect()
                .with(Collectors.toUnmodifiableSet());
    }

    private Uni<List<Long>> tracks(List<Long> ids) {
        return likes.getMarks(GetMarksRequest.newBuilder().addAllTracks(ids).build())
                .map(Marks::getLikedList);
    }

    private Uni<List<Long>> albums(List<Long> ids) {
        return likes.getMarks(GetMarksRequest.newBuilder().addAllAlbums(ids).build())
                .map(Marks::getLikedAlbumsList);
    }

    /** Since when, only the list of stars tells; it was not before there was something to star. */
    private static String star(Track track, Collection<Long> stars) {
        return stars.contains(track.getId()) ? Moments.iso(track.getCreatedAt()) : "";
    }

    private static String star(Published release, Set<Long> singles, Set<Long> wholes) {
        return switch (release) {
            case Published.Single single -> star(single.track(), singles);
            case Published.Whole whole ->
                    wholes.contains(whole.album().getId())
                            ? Moments.iso(whole.album().getCreatedAt())
                            : "";
        };
    }
}
