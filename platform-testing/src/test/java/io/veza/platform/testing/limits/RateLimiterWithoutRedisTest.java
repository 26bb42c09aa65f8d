package io.veza.platform.testing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.veza.platform.ratelimit.Claim;
import io.veza.platform.ratelimit.Decision;
import io.veza.platform.ratelimit.Limit;
import io.veza.platform.ratelimit.RateLimiter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimiterWithoutRedisTest {

    @Inject RateLimiter limiter;

    @Test
    void limitsHoldInThisProcess() {
        // Given
        Limit limit = new Limit(3, Duration.ofHours(1));

        // When
        long allowed =
                Stream.generate(() ->
                                limiter.take("alone", limit).await().atMost(Duration.ofSeconds(10)))
                        .limit(5)
                        .filter(Decision::allowed)
                        .count();

        // Then
        assertThat(allowed).isEqualTo(3);
    }

    @Test
    void whatOneCountRefusesTheOthersDoNotCount() {
        // Given
        Claim used = new Claim("used", "alone", new Limit(1, Duration.ofHours(1)));
        Claim free = new Claim("free", "alone", new Limit(5, Duration.ofHours(1)));
        take(List.of(used));

        // When
        Decision refused = take(List.of(free, used));

        // Then
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.level()).isEqualTo("used");
        assertThat(take(List.of(free)).remaining()).isEqualTo(4);
    }

    private Decision take(List<Claim> claims) {
        return limiter.take(claims).await().atMost(Duration.ofSeconds(10));
    }
}
