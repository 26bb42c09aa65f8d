package io.veza.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts that are used up, until there is a permit again. */
@Singleton
class Refusals {

    private static final int REMEMBERED = 100_000;

    private final Cache<String, Refusal> refusals =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    Optional<Decision> of(List<Claim> claims) {
        Instant now = clock.instant();
        return claims.stream()
                .map(claim -> refused(claim, now))
                .filter(Objects::nonNull)
                .reduce(Decision::tightest);
    }

    private @Nullable Decision refused(Claim claim, Instant now) {
        Refusal refusal = refusals.getIfPresent(claim.counter());
        return refusal != null && refusal.until().isAfter(now) ? refusal.decision(now) : null;
    }

    void remember(List<Claim> claims, Decision decision) {
        if (decision.allowed()) {
            return;
        }
        Instant now = clock.instant();
        Refusal refusal =
                new Refusal(
                        decision, now.plus(decision.retryAfter()), now.plus(decision.resetAfter()));
        claims.stream()
                .filter(claim -> claim.level().equals(decision.level()))
                .forEach(claim -> refusals.put(claim.counter(), refusal));
    }

    private record Refusal(Decision decision, Instant until, Instant resetAt) {

        Decision decision(Instant now) {
            return new Decision(
                    false,
                    decision.level(),
                    decision.limit(),
                    0,
                    Duration.between(now, resetAt),
                    Duration.between(now, until));
        }
    }
}
