package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.upkeep.Fault;
import io.veza.stream.domain.upkeep.Original;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is on the disk for tracks. */
public interface Shelf {

    /**
     * What is wrong with these.
     *
     * @param whole read every byte; else presence and size are looked at
     */
    Uni<Map<Long, Fault>> faults(List<Original> originals, boolean whole);

    /** The tracks for which there is something, untouched since. */
    Uni<Set<Long>> tracks(Instant before);

    Uni<Void> remove(Set<Long> tracks);
}
