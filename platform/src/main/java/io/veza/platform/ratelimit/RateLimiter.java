package io.veza.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Gives out permits. A refusal is remembered here until it ends, so that abuse costs no trip to
 * Redis; without Redis each process counts for itself rather than letting everything through.
 */
@Singleton
public class RateLimiter {

    private static final Logger LOG = Logger.getLogger(RateLimiter.class);
    private static final int REMEMBERED = 100_000;

    private final SharedCounter shared;
    private final LocalCounter local;
    private final RateLimitConfig config;
    private final Clock clock;
    private final Counter withoutRedis;
    private final Cache<String, Refusal> refusals =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private volatile boolean redisAnswers = true;

    RateLimiter(
            SharedCounter shared,
            LocalCounter local,
            RateLimitConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.shared = shared;
        this.local = local;
        this.config = config;
        this.clock = clock;
        withoutRedis = metrics.counter("veza_ratelimit_local_decisions");
    }

    /** Takes one permit of the key, or refuses without taking any. */
    public Uni<Decision> take(String key, Limit limit) {
        String counter = key + '/' + limit.permits() + '/' + limit.window().toMillis();
        Refusal refusal = refusals.getIfPresent(counter);
        if (refusal != null && refusal.until().isAfter(clock.instant())) {
            return Uni.createFrom().item(refusal.decision(clock.instant()));
        }
        return shared.take(counter, limit)
                .ifNoItem()
                .after(config.patience())
                .failWith(() -> new IllegalStateException("no answer in " + config.patience()))
                .invoke(_ -> redisAnswers = true)
                .onFailure()
                .recoverWithItem(failure -> takeLocally(counter, limit, failure))
                .invoke(decision -> remember(counter, decision));
    }

    private Decision takeLocally(String counter, Limit limit, Throwable failure) {
        if (redisAnswers) {
            LOG.warnf("Limits are counted here alone, Redis fails: %s", failure.getMessage());
            redisAnswers = false;
        }
        withoutRedis.increment();
        return local.take(counter, limit);
    }

    private void remember(String counter, Decision decision) {
        if (decision.allowed()) {
            return;
        }
        Instant now = clock.instant();
        refusals.put(
                counter,
                new Refusal(
                        decision.limit(),
                        now.plus(decision.retryAfter()),
                        now.plus(decision.resetAfter())));
    }

    private record Refusal(int limit, Instant until, Instant resetAt) {

        Decision decision(Instant now) {
            return new Decision(
                    false, limit, 0, Duration.between(now, resetAt), Duration.between(now, until));
        }
    }
}
