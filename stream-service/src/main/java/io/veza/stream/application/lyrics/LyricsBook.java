package io.veza.stream.application.lyrics;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.stream.domain.lyrics.Lyrics;
import io.veza.stream.domain.track.Track;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lyrics of all tracks. */
public interface LyricsBook {

    Uni<Optional<Lyrics>> find(long track);

    /** Those of the tracks that have any. */
    Uni<Set<Long>> among(List<Long> tracks);

    /**
     * In one transaction with its event; a track that is gone fails with a {@link DomainException}
     * TRACK_NOT_FOUND.
     *
     * @param person who changes them
     * @param decision from what there is to what there shall be; empty: none
     */
    Uni<Void> change(
            Track track, long person, Function<Optional<Lyrics>, Optional<Lyrics>> decision);
}
