package io.veza.platform.testing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import io.veza.platform.testing.engines.EnginesResource;
import io.veza.platform.testing.engines.Poll;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EnginesResource.class, restrictToAnnotatedClass = true)
class RateLimiterTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject RateLimiter limiter;

    private final String key = UUID.randomUUID().toString();

    @Test
    void soManyAreAllowedAndNoMore() {
        // Given
        Limit limit = new Limit(20, Duration.ofHours(1));

        // When
        List<Decision> decisions =
                Multi.createFrom()
                        .range(0, 50)
                        .onItem()
                        .transformToUniAndMerge(_ -> limiter.take(key, limit))
                        .collect()
                        .asList()
                        .await()
                        .atMost(PATIENCE);

        // Then
        assertThat(decisions).filteredOn(Decision::allowed).hasSize(20);
        assertThat(decisions)
                .filteredOn(Decision::allowed)
                .extracting(Decision::remaining)
                .doesNotHaveDuplicates()
                .contains(0, 19);
        assertThat(decisions)
                .filteredOn(decision -> !decision.allowed())
                .allSatisfy(decision -> {
                    assertThat(decision.remaining()).isZero();
                    assertThat(decision.retryAfter()).isPositive();
                    assertThat(decision.limit()).isEqualTo(20);
                });
    }

    @Test
    void aRefusedCallerGetsAPermitWhenItWasTold() {
        // Given
        Limit limit = new Limit(2, Duration.ofSeconds(2));
        Decision refused =
                Stream.generate(() -> take(limit))
                        .dropWhile(Decision::allowed)
                        .findFirst()
                        .orElseThrow();

        // When
        Duration told = refused.retryAfter();

        // Then
        assertThat(told).isPositive().isLessThanOrEqualTo(limit.window().multipliedBy(2));
        Poll.until(told.plus(PATIENCE), "a permit is free again", () -> take(limit).allowed());
    }

    @Test
    void keysAndLimitsAreCountedApart() {
        // Given
        Limit limit = new Limit(1, Duration.ofHours(1));
        take(limit);

        // Then
        assertThat(take(limit).allowed()).isFalse();
        assertThat(take(new Limit(2, Duration.ofHours(1))).allowed()).isTrue();
        assertThat(limiter.take(key + "-other", limit).await().atMost(PATIENCE).allowed()).isTrue();
    }

    private Decision take(Limit limit) {
        return limiter.take(key, limit).await().atMost(PATIENCE);
    }
}
