package io.veza.stream.application.library;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.Principal;
import io.veza.stream.application.playlist.PlaylistTracks;
import io.veza.stream.domain.track.Track;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Many tracks at once, in the order asked for, as far as the caller may hear them. */
@ApplicationScoped
public class BatchGetTracks {

    private final PlaylistTracks tracks;

    BatchGetTracks(PlaylistTracks tracks) {
        this.tracks = tracks;
    }

    public Uni<List<Track>> handle(List<Long> ids, Principal caller) {
        return tracks.find(ids)
                .map(known ->
                        ids.stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .filter(track -> track.isVisibleTo(caller))
                                .toList());
    }
}
