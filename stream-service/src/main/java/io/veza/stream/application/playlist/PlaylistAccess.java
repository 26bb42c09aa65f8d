package io.veza.stream.application.playlist;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistError;
import java.util.Optional;

/** Refuses who may not. A private playlist is not refused but unknown. */
public final class PlaylistAccess {

    private PlaylistAccess() {}

    static Playlist requireVisible(Playlist playlist, Optional<Principal> caller) {
        if (!playlist.isVisibleTo(caller.orElse(null))) {
            throw notFound();
        }
        return playlist;
    }

    static Playlist requireOwn(Playlist playlist, Principal caller) {
        requireVisible(playlist, Optional.of(caller));
        return require(playlist.isOwnedBy(caller), playlist, "Only the owner can change this");
    }

    static Playlist requireDeletable(Playlist playlist, Principal caller) {
        requireVisible(playlist, Optional.of(caller));
        return require(playlist.mayDelete(caller), playlist, "Only the owner can delete this");
    }

    static Playlist requireEditable(Playlist playlist, Principal caller) {
        requireVisible(playlist, Optional.of(caller));
        if (playlist.followsRules()) {
            throw new DomainException(
                    PlaylistError.PLAYLIST_FOLLOWS_RULES,
                    "What stands in this playlist is found by its rules; change those");
        }
        return require(
                playlist.mayEdit(caller),
                playlist,
                "Only the owner, and whom the owner has invited, can change this playlist");
    }

    private static Playlist require(boolean permitted, Playlist playlist, String otherwise) {
        if (!permitted) {
            throw new DomainException(PlaylistError.NOT_YOUR_PLAYLIST, otherwise);
        }
        return playlist;
    }

    public static DomainException notFound() {
        return new DomainException(PlaylistError.PLAYLIST_NOT_FOUND, "There is no such playlist");
    }
}
