package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.Entries.NewEntry;
import io.veza.stream.domain.playlist.Playlist;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All playlists, without their entries. What is written is one transaction with its event; an
 * unknown playlist fails with a {@link DomainException} PLAYLIST_NOT_FOUND.
 */
public interface Playlists {

    /**
     * With what stands in it, in this order; tracks that are gone are left out. Refuses when its
     * owner has {@code most} already.
     */
    Uni<Playlist> add(Playlist playlist, List<NewEntry> entries, int most);

    Uni<Playlist> get(long id);

    /** Newest first. */
    Uni<List<Playlist>> list(PlaylistFilter filter);

    /** Nobody else changes it meanwhile. */
    Uni<Playlist> change(long id, Principal caller, UnaryOperator<Playlist> change);

    /**
     * @param check may refuse
     */
    Uni<Void> delete(long id, Principal caller, Consumer<Playlist> check);
}
