package io.veza.stream.application.like;

import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.audience.Mark;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.track.Track;
import org.jspecify.annotations.Nullable;

/** A like with what is liked: one of these. */
public record LikeView(
        Mark like, @Nullable Track track, @Nullable Playlist playlist, @Nullable Album album) {

    static LikeView of(Mark like, @Nullable Track track) {
        return new LikeView(like, track, null, null);
    }

    static LikeView of(Mark like, @Nullable Playlist playlist) {
        return new LikeView(like, null, playlist, null);
    }

    static LikeView of(Mark like, @Nullable Album album) {
        return new LikeView(like, null, null, album);
    }

    boolean isVisible() {
        return track != null || playlist != null || album != null;
    }
}
