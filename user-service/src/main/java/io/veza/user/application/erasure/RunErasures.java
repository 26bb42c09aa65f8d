package io.veza.user.application.erasure;

import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.erasure.Erasure;
import io.veza.user.domain.erasure.ErasureLimits;
import io.veza.user.domain.erasure.ErasureState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Takes the next step of whatever is due. One whose outcome is unknown is simply taken again;
 * nothing is ever undone, for what is gone is gone.
 */
@ApplicationScoped
public class RunErasures {

    private static final Logger LOG = Logger.getLogger(RunErasures.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Erasures erasures;
    private final TakeStep take;
    private final ErasureLimits limits;
    private final Clock clock;

    RunErasures(Erasures erasures, TakeStep take, ErasureLimits limits, Clock clock) {
        this.erasures = erasures;
        this.take = take;
        this.limits = limits;
        this.clock = clock;
    }

    /** False when nothing is due. */
    public Uni<Boolean> step() {
        Instant now = clock.instant();
        return erasures.claim(now, now.plus(LEASE))
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(false)
                                : take(found.get()).replaceWith(true));
    }

    private Uni<Void> take(Erasure erasure) {
        return Uni.createFrom()
                .deferred(() -> take.handle(erasure))
                .onFailure()
                .recoverWithUni(failure -> failed(erasure, failure));
    }

    /** The reason is a code or a class: what a failure says may name somebody. */
    private Uni<Void> failed(Erasure erasure, Throwable failure) {
        String reason =
                failure instanceof DomainException refused
                        ? refused.code().name()
                        : failure.getClass().getSimpleName();
        Instant now = clock.instant();
        ErasureState state = erasure.afterFailure(limits);
        LOG.warnf(
                "Erasure %d: %s failed (%s)%s",
                erasure.id(),
                erasure.step(),
                reason,
                state == ErasureState.PARKED ? "; it is parked" : "");
        return erasures.failed(
                erasure,
                state,
                reason,
                now,
                now.plus(ErasureLimits.patience(erasure.failures() + 1)));
    }
}
