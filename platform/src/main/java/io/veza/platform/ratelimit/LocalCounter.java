package io.veza.platform.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Counts in this process alone, for the time Redis is away. */
@Singleton
class LocalCounter {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    Decision take(String counter, Limit limit) {
        ConsumptionProbe probe =
                buckets.get(counter, _ -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        return new Decision(
                probe.isConsumed(),
                limit.permits(),
                (int) probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth
                                .capacity(limit.permits())
                                .refillGreedy(limit.permits(), limit.window()))
                .build();
    }
}
