package io.veza.user.application.apppassword;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.ClientAddress;

/**
 * Slows guessing down. Only what was wrong counts: a player that is right may show a proof with
 * each of many calls at once.
 */
public interface PlayerDoor {

    /** Refuses LOGIN_THROTTLED after too much that was wrong from there. */
    void requireOpen(ClientAddress address);

    Uni<Void> wrong(ClientAddress address);
}
