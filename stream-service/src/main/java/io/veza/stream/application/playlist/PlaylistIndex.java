package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.playlist.PlaylistMatch;
import java.util.List;

/** What public playlists are called. */
public interface PlaylistIndex {

    /** The likest first. */
    Uni<List<PlaylistMatch>> match(String words, int limit);
}
