package io.veza.stream.application.listening;

import io.smallrye.mutiny.Uni;
import io.veza.stream.domain.listen.Listening;
import java.util.Optional;

/** Where people are in what they listen to. */
public interface Listenings {

    Uni<Optional<Listening>> find(long person);

    /**
     * Keeps it, unless a later one is kept.
     *
     * @param sameQueue what is queued stays as it was
     */
    Uni<Boolean> put(long person, Listening listening, boolean sameQueue);

    Uni<Void> delete(long person);
}
