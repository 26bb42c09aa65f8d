package io.veza.stream.application.playlist;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.playlist.Rules;
import java.util.List;

/** Finds published tracks by rules. */
@FunctionalInterface
public interface RuledTracks {

    /**
     * In their order.
     *
     * @param person who looks; 0: nobody who has signed in
     * @param seed each gives another random order
     */
    Uni<List<Long>> find(Rules rules, long person, long seed);
}
