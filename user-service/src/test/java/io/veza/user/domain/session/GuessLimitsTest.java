package io.veza.user.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GuessLimitsTest {

    private static final Duration STEP = Duration.ofMillis(400);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final GuessLimits LIMITS = new GuessLimits(100, STEP, LONGEST);

    @Test
    void aHundredWrongOnesAreTheLast() {
        assertThat(LIMITS.isSpent(99)).isFalse();
        assertThat(LIMITS.isSpent(100)).isTrue();
    }

    @Test
    void everyRefusalIsToldOnABeatAndNoneLongAfterTheWork() {
        Random chance = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Duration elapsed = Duration.ofNanos(chance.nextLong(5_000_000_000L));
            int earlier = chance.nextInt(200);

            Duration told = elapsed.plus(LIMITS.hold(elapsed, earlier));

            assertThat(told.toNanos() % STEP.toNanos()).isZero();
            assertThat(told).isGreaterThanOrEqualTo(elapsed).isPositive();
            Duration worked = elapsed.plus(STEP);
            assertThat(told).isLessThanOrEqualTo(worked.compareTo(LONGEST) < 0 ? LONGEST : worked);
        }
    }

    @Test
    void moreFailuresNeverWaitLess() {
        for (int earlier = 1; earlier < 30; earlier++) {
            assertThat(LIMITS.hold(Duration.ZERO, earlier))
                    .isGreaterThanOrEqualTo(LIMITS.hold(Duration.ZERO, earlier - 1));
        }
        assertThat(LIMITS.hold(Duration.ZERO, 0)).isEqualTo(STEP);
        assertThat(LIMITS.hold(Duration.ZERO, 30)).isEqualTo(Duration.ofMillis(2800));
    }

    @Test
    void limitsThatLetNobodyInAreNone() {
        assertThatThrownBy(() -> new GuessLimits(0, STEP, LONGEST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GuessLimits(1, Duration.ZERO, LONGEST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
