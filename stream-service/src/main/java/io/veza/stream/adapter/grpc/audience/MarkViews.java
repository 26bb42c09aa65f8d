package io.veza.stream.adapter.grpc.audience;

import io.smallrye.mutiny.Uni;
import io.veza.platform.directory.Directory;
import io.veza.platform.kernel.Principal;
import io.veza.proto.common.v1.Person;
import io.veza.proto.stream.v1.Album;
import io.veza.proto.stream.v1.Like;
import io.veza.proto.stream.v1.Playlist;
import io.veza.proto.stream.v1.Repost;
import io.veza.proto.stream.v1.Track;
import io.veza.stream.adapter.grpc.PlaylistViews;
import io.veza.stream.adapter.grpc.Times;
import io.veza.stream.adapter.grpc.TrackViews;
import io.veza.stream.adapter.grpc.album.AlbumViews;
import io.veza.stream.application.like.LikeView;
import io.veza.stream.application.repost.PutRepost.Passed;
import io.veza.stream.domain.audience.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows likes and reposts with what they are of, and with the names of people. */
@ApplicationScoped
class MarkViews {

    private final TrackViews tracks;
    private final PlaylistViews playlists;
    private final AlbumViews albums;
    private final Directory directory;

    MarkViews(TrackViews tracks, PlaylistViews playlists, AlbumViews albums, Directory directory) {
        this.tracks = tracks;
        this.playlists = playlists;
        this.albums = albums;
        this.directory = directory;
    }

    Uni<List<Like>> likes(List<LikeView> likes, Principal caller) {
        return Uni.combine()
                .all()
                .unis(
                        heard(likes.stream().map(LikeView::track)),
                        seen(likes, caller),
                        released(likes, caller))
                .with((heard, seen, released) ->
                        likes.stream().map(like -> like(like, heard, seen, released)).toList());
    }

    Uni<List<Repost>> reposts(List<Passed> reposts) {
        return heard(reposts.stream().map(Passed::track))
                .map(heard -> reposts.stream().map(passed -> repost(passed, heard)).toList());
    }

    private Uni<Map<Long, Track>> heard(
            Stream<io.veza.stream.domain.track.@Nullable Track> wanted) {
        return tracks.of(wanted.filter(Objects::nonNull).toList())
                .map(all -> all.stream().collect(Collectors.toMap(Track::getId, one -> one)));
    }

    private Uni<Map<Long, Playlist>> seen(List<LikeView> likes, Principal caller) {
        return playlists
                .of(
                        likes.stream().map(LikeView::playlist).filter(Objects::nonNull).toList(),
                        Optional.of(caller))
                .map(all -> all.stream().collect(Collectors.toMap(Playlist::getId, one -> one)));
    }

    private Uni<Map<Long, Album>> released(List<LikeView> likes, Principal caller) {
        return albums.of(
                        likes.stream().map(LikeView::album).filter(Objects::nonNull).toList(),
                        Optional.of(caller))
                .map(all -> all.stream().collect(Collectors.toMap(Album::getId, one -> one)));
    }

    private static Like like(
            LikeView view,
            Map<Long, Track> heard,
            Map<Long, Playlist> seen,
            Map<Long, Album> released) {
        Like.Builder message = Like.newBuilder().setLikedAt(Times.timestamp(view.like().at()));
        long id = view.like().on().id();
        switch (view.like().on().kind()) {
            case TRACK -> Optional.ofNullable(heard.get(id)).ifPresent(message::setTrack);
            case PLAYLIST -> Optional.ofNullable(seen.get(id)).ifPresent(message::setPlaylist);
            case ALBUM -> Optional.ofNullable(released.get(id)).ifPresent(message::setAlbum);
        }
        return message.build();
    }

    private static Repost repost(Passed passed, Map<Long, Track> heard) {
        Repost.Builder message =
                Repost.newBuilder().setRepostedAt(Times.timestamp(passed.repost().at()));
        Optional.ofNullable(heard.get(passed.track().id())).ifPresent(message::setTrack);
        return message.build();
    }

    /** By their ids; who cannot be found has nothing but that. */
    Uni<Map<Long, Person>> people(List<Mark> marks) {
        Set<Long> ids = marks.stream().map(Mark::person).collect(Collectors.toSet());
        return directory
                .people(ids)
                .map(names ->
                        ids.stream()
                                .collect(
                                        Collectors.toMap(
                                                id -> id, id -> PlaylistViews.person(id, names))));
    }
}
