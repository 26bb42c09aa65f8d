package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;

/** Tells every node that a session's tokens are dead. */
public interface SessionEnds {

    Uni<Void> announce(long session);
}
