package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Tells every node that a session's tokens are dead. */
public interface SessionEnds {

    Uni<Void> announce(long session);

    /** All of a person's tokens made before then are dead. */
    Uni<Void> announceAll(long user, Instant before);
}
