package io.veza.user.application.account;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.PasswordHash;

/**
 * Turns passwords into what may be stored. Slow on purpose; refuses LOGIN_BUSY rather than queue
 * for ever.
 */
public interface PasswordHasher {

    Uni<PasswordHash> hash(String password);

    Uni<Boolean> matches(String password, PasswordHash hash);

    /** Made with a secret that is on its way out. */
    boolean isStale(PasswordHash hash);

    /**
     * Takes as long as {@link #matches}, so that an unknown name cannot be told from a wrong
     * password.
     */
    Uni<Boolean> matchesNobody(String password);
}
