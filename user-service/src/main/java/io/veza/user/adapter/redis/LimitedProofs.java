package io.veza.user.adapter.redis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.user.application.apppassword.PlayerDoor;
import io.veza.user.config.AppPasswordConfig;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.SessionError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts wrong proofs by network, and keeps the door shut to one that showed too many. Apart from
 * the count of sign-ins: a forgotten player does not lock its owner out.
 */
@ApplicationScoped
class LimitedProofs implements PlayerDoor {

    private static final int MOST = 10_000;

    private final RateLimiter limiter;
    private final Limit limit;
    private final Clock clock;
    private final Cache<String, Instant> shut;

    LimitedProofs(RateLimiter limiter, AppPasswordConfig config, Clock clock) {
        this.limiter = limiter;
        this.limit = new Limit(config.wrongProofs(), config.wrongProofsIn());
        this.clock = clock;
        this.shut =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(config.wrongProofsIn())
                        .build();
    }

    @Override
    public void requireOpen(ClientAddress address) {
        Instant until = shut.getIfPresent(address.network());
        Instant now = clock.instant();
        if (until != null && until.isAfter(now)) {
            throw throttled(Duration.between(now, until));
        }
    }

    @Override
    public Uni<Void> wrong(ClientAddress address) {
        return Patience.with(limiter.take("proof:" + address.network(), limit))
                .invoke(decision -> note(address, decision))
                .replaceWithVoid();
    }

    private void note(ClientAddress address, Decision decision) {
        if (!decision.allowed()) {
            shut.put(address.network(), clock.instant().plus(decision.retryAfter()));
            throw throttled(decision.retryAfter());
        }
    }

    private static DomainException throttled(Duration wait) {
        return DomainException.retryable(
                SessionError.LOGIN_THROTTLED, "Too many failed sign-ins; wait a moment.", wait);
    }
}
