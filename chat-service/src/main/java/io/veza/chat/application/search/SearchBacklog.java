package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;

/** What the index does not know yet. Several processes may work on it, each on other rooms. */
public interface SearchBacklog {

    /**
     * Indexes the next batch of some rooms, of each in the order in which it came to be.
     *
     * @return false when nothing waits
     */
    Uni<Boolean> advance();

    /** Everything is to be indexed anew. */
    Uni<Void> reset();

    Uni<Progress> progress();

    /**
     * How far the index is.
     *
     * @param done events it knows, of {@code total}
     */
    record Progress(long done, long total, int roomsWaiting) {}
}
