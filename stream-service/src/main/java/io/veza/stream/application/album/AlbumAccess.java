package io.veza.stream.application.album;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.album.Album;
import io.veza.stream.domain.album.AlbumError;
import java.util.Optional;

/** Refuses who may not. A private album is not refused but unknown. */
public final class AlbumAccess {

    private AlbumAccess() {}

    static Album requireVisible(Album album, Optional<Principal> caller) {
        if (!album.isVisibleTo(caller.orElse(null))) {
            throw notFound();
        }
        return album;
    }

    public static Album requireOwn(Album album, Principal caller) {
        requireVisible(album, Optional.of(caller));
        return require(album.isOwnedBy(caller), album, "Only the artist can change this album");
    }

    public static Album requireDeletable(Album album, Principal caller) {
        requireVisible(album, Optional.of(caller));
        return require(album.mayDelete(caller), album, "Only the artist can delete this");
    }

    private static Album require(boolean permitted, Album album, String otherwise) {
        if (!permitted) {
            throw new DomainException(AlbumError.NOT_YOUR_ALBUM, otherwise);
        }
        return album;
    }

    public static DomainException notFound() {
        return new DomainException(AlbumError.ALBUM_NOT_FOUND, "There is no such album");
    }
}
