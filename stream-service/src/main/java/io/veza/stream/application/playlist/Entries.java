package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Place;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistEntry;
import io.veza.stream.domain.playlist.Rank;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands in playlists. Whoever writes holds the playlist until it is done, so that each of
 * several people finds what the others have done, and nothing is lost.
 */
public interface Entries {

    /** In their order, behind a rank; null: from the first. */
    Uni<List<PlaylistEntry>> list(long playlist, @Nullable Rank behind, int limit);

    Uni<PlaylistEntry> add(Edit edit, NewEntry entry, Place place);

    Uni<PlaylistEntry> move(Edit edit, long entry, Place place);

    /** One that is not there is gone already. */
    Uni<Void> remove(Edit edit, long entry);

    /**
     * A change somebody makes.
     *
     * @param check may refuse; it sees the playlist as it is while nobody else changes it
     */
    record Edit(long playlist, Principal caller, Consumer<Playlist> check) {}

    record NewEntry(long id, long track) {}
}
