package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Changes what an owner says about a playlist. */
@ApplicationScoped
public class UpdatePlaylist {

    private final Playlists playlists;

    UpdatePlaylist(Playlists playlists) {
        this.playlists = playlists;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(
            long playlist, PlaylistChange change, Principal caller, List<String> ifMatch) {}

    public Uni<Playlist> handle(Command command) {
        return playlists.change(
                command.playlist(), command.caller(), found -> change(found, command));
    }

    private static Playlist change(Playlist playlist, Command command) {
        PlaylistAccess.requireOwn(playlist, command.caller());
        playlist.details().revision().requireIn(command.ifMatch());
        return playlist.change(command.change());
    }
}
