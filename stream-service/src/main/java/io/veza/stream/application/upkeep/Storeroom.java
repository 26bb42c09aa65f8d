package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.media.Holding;
import io.veza.stream.domain.media.MediaObject;
import io.veza.stream.domain.media.Shelf;
import io.veza.stream.domain.upkeep.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is in the store. */
public interface Storeroom {

    /**
     * What is wrong with it.
     *
     * @param whole read every byte, at a gentle pace; else presence and size are looked at
     */
    Uni<Optional<Fault>> inspect(MediaObject object, boolean whole);

    /**
     * The next things on a shelf.
     *
     * @param after the name of the last one; empty: from the start
     */
    Uni<List<Holding>> holdings(Shelf shelf, String after, int most);

    /** Bytes of a thing. */
    Uni<Long> size(String key);

    Uni<Void> remove(String key);

    /** Forgets what began to be taken in before this and never was. */
    Uni<Void> sweep(Instant before);
}
