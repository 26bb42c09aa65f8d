package io.veza.user.application.handle;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.HandleRules;
import io.veza.user.domain.account.User;
import java.time.Instant;
import java.util.Optional;

/** Where handles change hands. */
@FunctionalInterface
public interface Handles {

    /**
     * Gives the account another handle and keeps the old one for it. Refuses HANDLE_TAKEN and
     * HANDLE_CHANGED_LATELY; empty when there is no such account.
     */
    Uni<Optional<User>> change(long user, Handle to, HandleRules rules, Instant now);
}
