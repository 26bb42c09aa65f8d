package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.Entries.Edit;
import io.veza.stream.application.playlist.Entries.NewEntry;
import io.veza.stream.application.track.GetTrack;
import io.veza.stream.domain.playlist.Place;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Puts a track that the caller may hear into a playlist. */
@ApplicationScoped
public class AddEntry {

    private final Entries entries;
    private final GetTrack getTrack;
    private final PlaylistLimits limits;
    private final Ids ids;

    AddEntry(Entries entries, GetTrack getTrack, PlaylistLimits limits, Ids ids) {
        this.entries = entries;
        this.getTrack = getTrack;
        this.limits = limits;
        this.ids = ids;
    }

    public record Command(long playlist, long track, Place place, Principal caller) {}

    public Uni<EntryView> handle(Command command) {
        Edit edit =
                new Edit(
                        command.playlist(),
                        command.caller(),
                        found -> requireRoom(found, command.caller()));
        NewEntry added = new NewEntry(ids.next(), command.track());
        return getTrack.handle(command.track(), Optional.of(command.caller()))
                .chain(track ->
                        entries.add(edit, added, command.place())
                                .map(entry -> new EntryView(entry, track)));
    }

    private void requireRoom(Playlist playlist, Principal caller) {
        PlaylistAccess.requireEditable(playlist, caller);
        if (playlist.entries() >= limits.entries()) {
            throw new DomainException(
                    PlaylistError.PLAYLIST_FULL,
                    "A playlist holds at most " + limits.entries() + " entries");
        }
    }
}
