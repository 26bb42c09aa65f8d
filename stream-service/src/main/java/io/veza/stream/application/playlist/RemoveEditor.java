package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Playlist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Has somebody edit a playlist no more: the owner anybody, an editor oneself. */
@ApplicationScoped
public class RemoveEditor {

    private final Playlists playlists;

    RemoveEditor(Playlists playlists) {
        this.playlists = playlists;
    }

    public Uni<Void> handle(long playlist, long person, Principal caller) {
        return playlists
                .change(playlist, caller, found -> remove(found, person, caller))
                .replaceWithVoid();
    }

    private static Playlist remove(Playlist playlist, long person, Principal caller) {
        PlaylistAccess.requireVisible(playlist, Optional.of(caller));
        if (person != caller.user()) {
            PlaylistAccess.requireOwn(playlist, caller);
        }
        return playlist.dismiss(person);
    }
}
