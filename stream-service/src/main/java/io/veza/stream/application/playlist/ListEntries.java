package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Page;
import io.veza.platform.kernel.PageRequest;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.PlaylistEntry;
import io.veza.stream.domain.playlist.Rank;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what stands in a playlist, and of the tracks those that the caller may hear. */
@ApplicationScoped
public class ListEntries {

    private final GetPlaylist getPlaylist;
    private final Standing standing;
    private final PlaylistTracks tracks;

    ListEntries(GetPlaylist getPlaylist, Standing standing, PlaylistTracks tracks) {
        this.getPlaylist = getPlaylist;
        this.standing = standing;
        this.tracks = tracks;
    }

    public Uni<Page<EntryView>> handle(long playlist, PageRequest page, Optional<Principal> who) {
        Rank behind = behind(page.cursor());
        return getPlaylist
                .handle(playlist, who)
                .chain(found -> standing.in(found, behind, page.limit() + 1, who))
                .map(found -> Page.cut(found, page.limit(), last -> last.rank().value()))
                .chain(found -> views(found, who));
    }

    private Uni<Page<EntryView>> views(Page<PlaylistEntry> page, Optional<Principal> who) {
        return tracks.find(
                        page.items().stream().map(PlaylistEntry::track).collect(Collectors.toSet()))
                .map(found -> page.map(entry -> view(entry, found, who)));
    }

    private static EntryView view(
            PlaylistEntry entry, Map<Long, Track> tracks, Optional<Principal> who) {
        Track track = tracks.get(entry.track());
        boolean heard = track != null && track.isVisibleTo(who.orElse(null));
        return new EntryView(entry, heard ? track : null);
    }

    private static @Nullable Rank behind(@Nullable String cursor) {
        try {
            return cursor == null ? null : new Rank(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
