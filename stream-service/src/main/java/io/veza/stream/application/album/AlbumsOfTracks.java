package io.veza.stream.application.album;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.album.AlbumTrack;
import java.util.Collection;
import java.util.Map;

/** Which albums tracks are on. */
@FunctionalInterface
public interface AlbumsOfTracks {

    /**
     * By track; only albums that everybody may find, and others of tracks that are themselves for
     * their artist alone: what is said of a track is the same whoever asks.
     */
    Uni<Map<Long, Standing>> of(Collection<Long> tracks);

    record Standing(long album, String title, AlbumTrack place) {}
}
