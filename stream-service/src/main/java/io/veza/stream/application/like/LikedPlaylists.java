package io.veza.stream.application.like;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.playlist.Playlist;
import java.util.Collection;
import java.util.Map;

/** The playlists that are liked. */
@FunctionalInterface
public interface LikedPlaylists {

    /** By id; those that are gone are not in it. */
    Uni<Map<Long, Playlist>> find(Collection<Long> ids);
}
