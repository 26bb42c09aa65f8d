package io.veza.gateway.subsonic.library;

import io.veza.gateway.subsonic.call.Id;
import io.veza.proto.stream.v1.Track;
import io.veza.proto.subsonic.v1.Album;

/** A release: an album, or a track that is on none. */
public sealed interface Published {

    /** A whole album, without its tracks. */
    record Whole(io.veza.proto.stream.v1.Album album) implements Published {}

    record Single(Track track) implements Published {}

    default Id id() {
        return switch (this) {
            case Whole whole -> AlbumView.id(whole.album());
            case Single single -> SongView.release(single.track());
        };
    }

    /**
     * @param starred since when; empty: it is not
     */
    default Album view(String starred) {
        Album album =
                switch (this) {
                    case Whole whole -> AlbumView.of(whole.album());
                    case Single single -> SingleView.of(single.track());
                };
        return starred.isEmpty() ? album : album.toBuilder().setStarred(starred).build();
    }
}
