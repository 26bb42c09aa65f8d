package io.veza.stream.application.track;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Has tracks come out whose time has come. Whichever process sees that first does it; what a dead
 * one has not done is done by the next that looks.
 */
@ApplicationScoped
public class PublishDue {

    private static final Logger LOG = Logger.getLogger(PublishDue.class);
    private static final int BATCH = 100;

    private final Publications publications;
    private final Clock clock;

    PublishDue(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        return publications.due(clock.instant(), BATCH).chain(this::publishAll);
    }

    private Uni<Void> publishAll(List<Long> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(this::publish)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** One that fails keeps no other from its time. */
    private Uni<Void> publish(long track) {
        return publications
                .publish(track, clock.instant())
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("Track %d comes out later: %s", track, failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
