package io.veza.user.application.takeout;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.veza.platform.kernel.DomainException;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutKey;
import io.veza.user.domain.takeout.TakeoutLimits;
import io.veza.user.domain.takeout.TakeoutState;
import io.veza.user.domain.takeout.TakeoutStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Takes the next step of whatever is due. Steps may be taken twice: whoever dies with one leaves it
 * to the next, and what the steps before collected is kept.
 */
@ApplicationScoped
public class RunTakeouts {

    private static final Logger LOG = Logger.getLogger(RunTakeouts.class);
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration BEAT = Duration.ofSeconds(20);

    private final Takeouts takeouts;
    private final CollectPart collect;
    private final PackTakeout pack;
    private final TakeoutSeals seals;
    private final TakeoutLimits limits;
    private final Clock clock;

    RunTakeouts(
            Takeouts takeouts,
            CollectPart collect,
            PackTakeout pack,
            TakeoutSeals seals,
            TakeoutLimits limits,
            Clock clock) {
        this.takeouts = takeouts;
        this.collect = collect;
        this.pack = pack;
        this.seals = seals;
        this.limits = limits;
        this.clock = clock;
    }

    /** False when nothing is due. */
    public Uni<Boolean> step() {
        return takeouts.claim(clock.instant(), clock.instant().plus(LEASE))
                .chain(found ->
                        found.isEmpty()
                                ? Uni.createFrom().item(false)
                                : take(found.get()).replaceWith(true));
    }

    /** Whoever has taken a step goes on with the next: what it needs is at hand. */
    private Uni<Void> take(Takeout takeout) {
        return holding(takeout, () -> work(takeout))
                .onFailure()
                .recoverWithUni(failure -> failed(takeout, failure))
                .chain(() -> takeouts.find(takeout.id()))
                .chain(next ->
                        next.filter(one -> one.follows(takeout))
                                .map(this::take)
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> work(Takeout takeout) {
        return takeouts.sealedKey(takeout)
                .chain(sealed ->
                        seals.openParts(takeout.account(), sealed.orElseThrow(Takeout::notFound)))
                .chain(key -> work(takeout, key));
    }

    private Uni<Void> work(Takeout takeout, TakeoutKey key) {
        return takeout.step() == TakeoutStep.PACK
                ? pack.handle(takeout, key)
                : collect.handle(takeout, key);
    }

    /** However long it takes, it is nobody else's meanwhile. */
    private Uni<Void> holding(Takeout takeout, Supplier<Uni<Void>> work) {
        return Uni.createFrom()
                .deferred(() -> {
                    Cancellable beat = beat(takeout);
                    return work.get().onTermination().invoke(beat::cancel);
                });
    }

    private Cancellable beat(Takeout takeout) {
        return Multi.createFrom()
                .ticks()
                .every(BEAT)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ ->
                        takeouts.renew(takeout, clock.instant().plus(LEASE))
                                .onFailure()
                                .recoverWithNull())
                .subscribe()
                .with(_ -> {});
    }

    /** The reason is a code or a class: what a failure says may name somebody. */
    private Uni<Void> failed(Takeout takeout, Throwable failure) {
        String reason =
                failure instanceof DomainException refused
                        ? refused.code().name()
                        : failure.getClass().getSimpleName();
        TakeoutState state = takeout.afterFailure(limits);
        LOG.warnf(
                "Takeout %d: %s failed (%s)%s",
                takeout.id(),
                takeout.step(),
                reason,
                state == TakeoutState.PARKED ? "; it is parked" : "");
        return takeouts.failed(
                takeout,
                state,
                reason,
                clock.instant().plus(TakeoutLimits.patience(takeout.failures() + 1)));
    }
}
