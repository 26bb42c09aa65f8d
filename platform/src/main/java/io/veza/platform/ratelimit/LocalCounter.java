package io.veza.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts in this process alone, for the time Redis is away. */
@Singleton
class LocalCounter {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();
    private final double share;

    LocalCounter(RateLimitConfig config) {
        this.share = config.localShare();
    }

    /** One permit of each, or none of any. */
    Decision take(List<Claim> claims) {
        List<Bucket> taken = new ArrayList<>();
        Decision tightest = null;
        for (Claim claim : claims) {
            Bucket bucket = buckets.get(claim.counter(), _ -> bucket(claim.limit().share(share)));
            Decision one = decision(claim, bucket.tryConsumeAndReturnRemaining(1));
            if (!one.allowed()) {
                taken.forEach(other -> other.addTokens(1));
                return one;
            }
            taken.add(bucket);
            tightest = tightest == null ? one : Decision.tightest(tightest, one);
        }
        if (tightest == null) {
            throw new IllegalArgumentException("Nothing to count by");
        }
        return tightest;
    }

    private Decision decision(Claim claim, ConsumptionProbe probe) {
        return new Decision(
                probe.isConsumed(),
                claim.level(),
                claim.limit().share(share).permits(),
                (int) probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth
                                .capacity(limit.burst())
                                .refillGreedy(limit.permits(), limit.window()))
                .build();
    }
}
