package io.veza.stream.application.upkeep;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.media.Shelf;
import java.util.Set;

/** What refers to what is stored. */
@FunctionalInterface
public interface References {

    /**
     * The names of those of these that something refers to: that is there, is about to be, or is
     * being removed by whoever it belongs to.
     */
    Uni<Set<String>> inUse(Shelf shelf, Set<String> names);
}
