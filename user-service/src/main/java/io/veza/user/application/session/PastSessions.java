package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Where sessions that are over lie until they are forgotten. */
public interface PastSessions {

    /**
     * Forgets sessions that were over before the horizon, with their refresh tokens; says how many.
     * Nodes that do so at the same time never wait for each other.
     */
    Uni<Integer> forget(Instant horizon, int atMost);
}
