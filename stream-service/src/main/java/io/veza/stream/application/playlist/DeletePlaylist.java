package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes a playlist; the tracks stay. */
@ApplicationScoped
public class DeletePlaylist {

    private final Playlists playlists;

    DeletePlaylist(Playlists playlists) {
        this.playlists = playlists;
    }

    public Uni<Void> handle(long playlist, Principal caller) {
        return playlists.delete(
                playlist, caller, found -> PlaylistAccess.requireDeletable(found, caller));
    }
}
