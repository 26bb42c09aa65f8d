package io.veza.platform.ratelimit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Gives out permits. A refusal is remembered here until it ends, so that abuse costs no trip to
 * Redis; without Redis each process counts for itself rather than letting everything through.
 */
@Singleton
public class RateLimiter {

    private static final Logger LOG = Logger.getLogger(RateLimiter.class);
    private static final String OTHER = "other";

    private final SharedCounter shared;
    private final LocalCounter local;
    private final Refusals refusals;
    private final RateLimitConfig config;
    private final MeterRegistry metrics;
    private final Counter withoutRedis;
    private final Absence absence;

    RateLimiter(
            SharedCounter shared,
            LocalCounter local,
            Refusals refusals,
            RateLimitConfig config,
            MeterRegistry metrics) {
        this.shared = shared;
        this.local = local;
        this.refusals = refusals;
        this.config = config;
        this.metrics = metrics;
        withoutRedis = metrics.counter("veza_ratelimit_local_decisions");
        absence = new Absence(config.pause());
        metrics.gauge("veza_ratelimit_local", absence, now -> now.lasts() ? 1 : 0);
    }

    /** Takes one permit of the key, or refuses without taking any. */
    public Uni<Decision> take(String key, Limit limit) {
        int colon = key.indexOf(':');
        String level = colon < 0 ? OTHER : key.substring(0, colon);
        return take(List.of(new Claim(level, key.substring(colon + 1), limit)));
    }

    /** Takes one permit of each claim, or refuses without taking any. */
    public Uni<Decision> take(List<Claim> claims) {
        Optional<Decision> refusal = refusals.of(claims);
        if (refusal.isPresent()) {
            return Uni.createFrom().item(refusal.get()).invoke(this::count);
        }
        return decide(claims)
                .invoke(decision -> refusals.remember(claims, decision))
                .invoke(this::count);
    }

    private Uni<Decision> decide(List<Claim> claims) {
        if (!absence.mayAsk()) {
            return Uni.createFrom().item(() -> takeLocally(claims));
        }
        return shared.take(claims)
                .ifNoItem()
                .after(config.patience())
                .failWith(() -> new IllegalStateException("no answer in " + config.patience()))
                .invoke(absence::end)
                .onFailure()
                .invoke(this::note)
                .onFailure()
                .recoverWithItem(() -> takeLocally(claims));
    }

    private void note(Throwable failure) {
        if (absence.begin()) {
            LOG.warnf("Limits are counted here alone, Redis fails: %s", failure.getMessage());
        }
    }

    private Decision takeLocally(List<Claim> claims) {
        withoutRedis.increment();
        return local.take(claims);
    }

    private void count(Decision decision) {
        if (!decision.allowed()) {
            metrics.counter("veza_ratelimit_refusals", "level", decision.level()).increment();
        }
    }
}
