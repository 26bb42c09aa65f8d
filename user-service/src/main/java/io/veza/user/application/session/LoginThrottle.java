package io.veza.user.application.session;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Login;

/**
 * Slows guessing down. An attempt counts as failed until it is forgiven, so parallel guesses gain
 * nothing.
 */
public interface LoginThrottle {

    /** How often the address has failed lately. Refuses LOGIN_THROTTLED. */
    Uni<Integer> attempt(Login login, ClientAddress address);

    /** The password was right: forget this client's failures with this login. */
    Uni<Void> succeeded(Login login, ClientAddress address);

    /** The password was never looked at: the attempt does not count. */
    Uni<Void> undone(Login login, ClientAddress address);
}
