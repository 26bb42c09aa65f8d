package io.veza.gateway.realtime.op;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpBudgetTest {

    private static final long SECOND = 1_000_000_000L;

    private final OpBudget budget = new OpBudget(20, 60, 0);

    @Test
    void allowsABurstAndThenRefuses() {
        // When
        long granted = IntStream.range(0, 100).filter(i -> budget.take(0)).count();

        // Then
        assertThat(granted).isEqualTo(60);
        assertThat(budget.retryAfterMillis()).isEqualTo(50);
    }

    @Test
    void refillsSteadilyButNeverAboveTheBurst() {
        // Given
        IntStream.range(0, 60).forEach(i -> budget.take(0));

        // When
        long afterOne = IntStream.range(0, 100).filter(i -> budget.take(SECOND)).count();
        long afterHour = IntStream.range(0, 100).filter(i -> budget.take(3600 * SECOND)).count();

        // Then
        assertThat(afterOne).isEqualTo(20);
        assertThat(afterHour).isEqualTo(60);
    }
}
