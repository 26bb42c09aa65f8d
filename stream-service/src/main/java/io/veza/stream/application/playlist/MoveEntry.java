package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Place;
import io.veza.stream.domain.playlist.PlaylistEntry;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts an entry elsewhere in its playlist. */
@ApplicationScoped
public class MoveEntry {

    private final Entries entries;
    private final PlaylistTracks tracks;

    MoveEntry(Entries entries, PlaylistTracks tracks) {
        this.entries = entries;
        this.tracks = tracks;
    }

    public record Command(long playlist, long entry, Place place, Principal caller) {}

    public Uni<EntryView> handle(Command command) {
        Entries.Edit edit =
                new Entries.Edit(
                        command.playlist(),
                        command.caller(),
                        found -> PlaylistAccess.requireEditable(found, command.caller()));
        return entries.move(edit, command.entry(), command.place())
                .chain(moved ->
                        tracks.find(Set.of(moved.track()))
                                .map(found -> view(moved, found, command.caller())));
    }

    private static EntryView view(PlaylistEntry entry, Map<Long, Track> found, Principal caller) {
        @Nullable Track track = found.get(entry.track());
        return new EntryView(entry, track != null && track.isVisibleTo(caller) ? track : null);
    }
}
