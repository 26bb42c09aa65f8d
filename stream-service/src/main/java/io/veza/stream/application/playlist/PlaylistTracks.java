package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.track.Track;
import java.util.Collection;
import java.util.Map;

/** The tracks that stand in playlists. */
@FunctionalInterface
public interface PlaylistTracks {

    /** By id; those that are gone are not in it. */
    Uni<Map<Long, Track>> find(Collection<Long> ids);
}
