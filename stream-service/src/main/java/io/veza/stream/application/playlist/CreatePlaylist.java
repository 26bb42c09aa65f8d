package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Ids;
import io.veza.platform.kernel.Principal;
import io.veza.stream.domain.playlist.Playlist;
import io.veza.stream.domain.playlist.PlaylistDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Makes an empty playlist. */
@ApplicationScoped
public class CreatePlaylist {

    private final Playlists playlists;
    private final PlaylistLimits limits;
    private final Ids ids;
    private final Clock clock;

    CreatePlaylist(Playlists playlists, PlaylistLimits limits, Ids ids, Clock clock) {
        this.playlists = playlists;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Playlist> handle(PlaylistDetails details, Principal caller) {
        Playlist made = Playlist.create(ids.next(), caller.user(), details, clock.instant());
        return playlists.add(made, List.of(), limits.playlists());
    }
}
