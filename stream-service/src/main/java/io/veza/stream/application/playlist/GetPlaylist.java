package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Playlist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows one playlist to whoever may know of it. */
@ApplicationScoped
public class GetPlaylist {

    private final Playlists playlists;

    GetPlaylist(Playlists playlists) {
        this.playlists = playlists;
    }

    public Uni<Playlist> handle(long id, Optional<Principal> caller) {
        return playlists.get(id).map(found -> PlaylistAccess.requireVisible(found, caller));
    }
}
