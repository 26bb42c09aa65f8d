package io.veza.chat.application.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Brings the index to where the rooms are, a batch at a time. Rests after each as long as it took:
 * while much is being said, at most half of one connection is spent on finding it again.
 */
@ApplicationScoped
public class IndexMessages {

    private static final Duration SHORTEST_REST = Duration.ofMillis(1);

    private final SearchBacklog backlog;
    private final Clock clock;

    public IndexMessages(SearchBacklog backlog, Clock clock) {
        this.backlog = backlog;
        this.clock = clock;
    }

    /** False when nothing waits. */
    public Uni<Boolean> step() {
        Instant begun = clock.instant();
        return backlog.advance().chain(more -> more ? rest(begun) : Uni.createFrom().item(false));
    }

    private Uni<Boolean> rest(Instant begun) {
        Duration took = Duration.between(begun, clock.instant());
        Duration rest = took.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : took;
        return Uni.createFrom().item(true).onItem().delayIt().by(rest);
    }
}
