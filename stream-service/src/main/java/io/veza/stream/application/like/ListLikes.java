package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.album.FindAlbums;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.audience.Liked;
import io.veza.stream.domain.audience.Mark;
import io.veza.stream.domain.audience.Newest;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists what the caller likes, newest first, as far as they may still see it. */
@ApplicationScoped
public class ListLikes {

    private final Likes likes;
    private final PlaylistTracks tracks;
    private final LikedPlaylists playlists;
    private final FindAlbums findAlbums;

    ListLikes(Likes likes, PlaylistTracks tracks, LikedPlaylists playlists, FindAlbums findAlbums) {
        this.likes = likes;
        this.tracks = tracks;
        this.playlists = playlists;
        this.findAlbums = findAlbums;
    }

    /**
     * @param kind null: all
     */
    public Uni<Page<LikeView>> handle(
            Liked.@Nullable Kind kind, PageRequest page, Principal caller) {
        return likes.of(caller.user(), kind, Newest.before(page), page.limit() + 1)
                .map(found -> Page.cut(found, page.limit(), last -> Long.toString(last.id())))
                .chain(found -> views(found, caller));
    }

    private Uni<Page<LikeView>> views(Page<Mark> page, Principal caller) {
        return Uni.combine()
                .all()
                .unis(tracks(page, caller), playlists(page, caller), albums(page, caller))
                .with((tracks, playlists, albums) ->
                        new Page<>(
                                page.items().stream()
                                        .map(like -> view(like, tracks, playlists, albums))
                                        .filter(LikeView::isVisible)
                                        .toList(),
                                page.nextCursor()));
    }

    private Uni<Map<Long, Track>> tracks(Page<Mark> page, Principal caller) {
        return tracks.find(ids(page, Liked.Kind.TRACK))
                .map(found -> visible(found, track -> track.isVisibleTo(caller)));
    }

    private Uni<Map<Long, Playlist>> playlists(Page<Mark> page, Principal caller) {
        return playlists
                .find(ids(page, Liked.Kind.PLAYLIST))
                .map(found -> visible(found, playlist -> playlist.isVisibleTo(caller)));
    }

    private Uni<Map<Long, Album>> albums(Page<Mark> page, Principal caller) {
        return findAlbums
                .handle(ids(page, Liked.Kind.ALBUM), Optional.of(caller))
                .map(found ->
                        found.stream().collect(Collectors.toMap(Album::id, Function.identity())));
    }

    private static <T> Map<Long, T> visible(Map<Long, T> found, Predicate<T> isVisible) {
        return found.entrySet().stream()
                .filter(one -> isVisible.test(one.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Long> ids(Page<Mark> page, Liked.Kind kind) {
        return page.items().stream()
                .map(Mark::on)
                .filter(liked -> liked.kind() == kind)
                .map(Liked::id)
                .toList();
    }

    private static LikeView view(
            Mark like,
            Map<Long, Track> tracks,
            Map<Long, Playlist> playlists,
            Map<Long, Album> albums) {
        long id = like.on().id();
        return switch (like.on().kind()) {
            case TRACK -> LikeView.of(like, tracks.get(id));
            case PLAYLIST -> LikeView.of(like, playlists.get(id));
            case ALBUM -> LikeView.of(like, albums.get(id));
        };
    }
}
