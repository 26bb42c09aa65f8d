package io.veza.stream.application.cover;

import io.smallrye.mutiny.Uni;
import io.veza.stream.application.painting.Paintings;
import io.veza.stream.domain.cover.Cover;
import io.veza.stream.domain.cover.CoverOf;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Where covers are kept. What is written is one transaction with its event. */
public interface Covers extends Paintings {

    /** How many somebody has put since then. */
    Uni<Integer> since(long owner, Instant since);

    /** Instead of the one before; fails when what it is put on is gone. */
    Uni<Void> show(Cover cover);

    /**
     * Shows none any more; nothing happens when there is none.
     *
     * @param person who takes it away
     */
    Uni<Void> hide(CoverOf of, long person);

    /** The keys of those that have one, by album. */
    Uni<Map<Long, String>> ofAlbums(Collection<Long> albums);

    /**
     * The keys of those that have one, by track: the one that was put, else that of the album, as
     * far as everybody may know that they are on it.
     */
    Uni<Map<Long, String>> ofTracks(Collection<Long> tracks);
}
