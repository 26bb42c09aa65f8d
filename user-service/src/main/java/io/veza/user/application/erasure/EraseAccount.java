package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.user.application.session.SessionEnds;
import io.veza.user.application.takeout.ExpireTakeouts;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.erasure.ErasureLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is here of somebody. Tokens of app passwords outlive these, so all are declared dead. */
@ApplicationScoped
class EraseAccount {

    private final Accounts accounts;
    private final ExpireTakeouts takeouts;
    private final SessionEnds ends;
    private final ErasureLimits limits;
    private final Clock clock;

    EraseAccount(
            Accounts accounts,
            ExpireTakeouts takeouts,
            SessionEnds ends,
            ErasureLimits limits,
            Clock clock) {
        this.accounts = accounts;
        this.takeouts = takeouts;
        this.ends = ends;
        this.limits = limits;
        this.clock = clock;
    }

    /** Empty: they have come back in the meantime, and stay. */
    Uni<Optional<Map<String, Long>>> handle(Erasure erasure) {
        Instant now = clock.instant();
        return accounts.erase(erasure, now, now.plus(limits.handleKept()))
                .call(gone ->
                        gone.isPresent() ? forget(erasure, now) : Uni.createFrom().voidItem());
    }

    /** Whatever was collected of them is gone before the step is done. */
    private Uni<Void> forget(Erasure erasure, Instant now) {
        return takeouts.of(erasure.subject()).chain(() -> ends.announceAll(erasure.subject(), now));
    }
}
