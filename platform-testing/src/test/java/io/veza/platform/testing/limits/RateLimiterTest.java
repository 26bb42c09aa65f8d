package io.veza.platform.testing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.veza.platform.ratelimit.Claim;
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

    @Test
    void severalCountsGiveOneOfEachOrNone() {
        // Given
        Claim wide = new Claim("wide", key, new Limit(40, Duration.ofHours(1)));
        Claim narrow = new Claim("narrow", key, new Limit(10, Duration.ofHours(1)));

        // When
        List<Decision> decisions = takeAtOnce(60, List.of(wide, narrow));

        // Then
        assertThat(decisions).filteredOn(Decision::allowed).hasSize(10);
        assertThat(decisions).extracting(Decision::level).containsOnly("narrow");
        assertThat(decisions).extracting(Decision::limit).containsOnly(10);
        Decision rest = limiter.take(List.of(wide)).await().atMost(PATIENCE);
        assertThat(rest.remaining()).isEqualTo(40 - 10 - 1);
    }

    @Test
    void noMoreAreTakenAtOnceThanABurst() {
        // Given
        Limit limit = new Limit(3_600, Duration.ofHours(1), 5);

        // When
        List<Decision> decisions = takeAtOnce(20, List.of(new Claim("burst", key, limit)));

        // Then
        assertThat(decisions).filteredOn(Decision::allowed).hasSizeBetween(5, 6);
        assertThat(decisions)
                .filteredOn(decision -> !decision.allowed())
                .isNotEmpty()
                .allSatisfy(refused ->
                        assertThat(refused.retryAfter())
                                .isLessThanOrEqualTo(Duration.ofSeconds(1)));
    }

    private List<Decision> takeAtOnce(int times, List<Claim> claims) {
        return Multi.createFrom()
                .range(0, times)
                .onItem()
                .transformToUniAndMerge(_ -> limiter.take(claims))
                .collect()
                .asList()
                .await()
                .atMost(PATIENCE);
    }

    private Decision take(Limit limit) {
        return limiter.take(key, limit).await().atMost(PATIENCE);
    }
}
