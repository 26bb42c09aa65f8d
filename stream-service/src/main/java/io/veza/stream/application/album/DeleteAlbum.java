package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes an album; the tracks stay. */
@ApplicationScoped
public class DeleteAlbum {

    private final Albums albums;

    DeleteAlbum(Albums albums) {
        this.albums = albums;
    }

    public Uni<Void> handle(long album, Principal caller) {
        return albums.delete(album, caller, found -> AlbumAccess.requireDeletable(found, caller));
    }
}
