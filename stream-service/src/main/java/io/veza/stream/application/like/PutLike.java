package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.album.AlbumView;
import io.veza.stream.application.album.GetAlbum;
import io.veza.stream.application.playlist.GetPlaylist;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.audience.Liked;
import io.veza.stream.domain.audience.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Likes a track, a playlist or an album that the caller may know of. */
@ApplicationScoped
public class PutLike {

    private final GetTrack getTrack;
    private final GetPlaylist getPlaylist;
    private final GetAlbum getAlbum;
    private final Likes likes;
    private final Ids ids;
    private final Clock clock;

    PutLike(
            GetTrack getTrack,
            GetPlaylist getPlaylist,
            GetAlbum getAlbum,
            Likes likes,
            Ids ids,
            Clock clock) {
        this.getTrack = getTrack;
        this.getPlaylist = getPlaylist;
        this.getAlbum = getAlbum;
        this.likes = likes;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<LikeView> handle(Liked liked, Principal caller) {
        Mark like = new Mark(ids.next(), caller.user(), liked, clock.instant());
        return switch (liked.kind()) {
            case TRACK ->
                    getTrack.handle(liked.id(), Optional.of(caller))
                            .chain(track ->
                                    likes.put(like, track.artist())
                                            .map(put -> LikeView.of(put, track)));
            case PLAYLIST ->
                    getPlaylist
                            .handle(liked.id(), Optional.of(caller))
                            .chain(playlist ->
                                    likes.put(like, playlist.owner())
                                            .map(put -> LikeView.of(put, playlist)));
            case ALBUM ->
                    getAlbum.handle(liked.id(), Optional.of(caller))
                            .map(AlbumView::album)
                            .chain(album ->
                                    likes.put(like, album.artist())
                                            .map(put -> LikeView.of(put, album)));
        };
    }
}
