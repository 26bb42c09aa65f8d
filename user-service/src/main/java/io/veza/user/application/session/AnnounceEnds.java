package io.veza.user.application.session;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells every node of sessions that ended together. */
@ApplicationScoped
public class AnnounceEnds {

    private final SessionEnds ends;

    AnnounceEnds(SessionEnds ends) {
        this.ends = ends;
    }

    public Uni<Void> handle(List<Long> sessions) {
        return Multi.createFrom()
                .iterable(sessions)
                .onItem()
                .transformToUniAndConcatenate(ends::announce)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
