package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the index of messages. */
public interface SearchIndex {

    /** Where the window that ends at a moment begins, exclusive; empty: nothing is older. */
    Uni<Optional<Instant>> floor(Criteria criteria, Instant upper);

    /** Matches after {@code floor}, best first; reads through them all, so there must be few. */
    Uni<List<Match>> window(Criteria criteria, SearchPlace place, Instant floor, int limit);

    /** Matches however old, best first. */
    Uni<List<Match>> rest(Criteria criteria, SearchPlace place, int limit);

    /** Rooms that the person may see and that are called so or have that id. */
    Uni<List<Long>> rooms(long user, List<String> names);
}
