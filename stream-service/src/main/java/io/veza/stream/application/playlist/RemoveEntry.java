package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes an entry out of its playlist; the track stays. */
@ApplicationScoped
public class RemoveEntry {

    private final Entries entries;

    RemoveEntry(Entries entries) {
        this.entries = entries;
    }

    public Uni<Void> handle(long playlist, long entry, Principal caller) {
        Entries.Edit edit =
                new Entries.Edit(
                        playlist, caller, found -> PlaylistAccess.requireEditable(found, caller));
        return entries.remove(edit, entry);
    }
}
