package io.veza.user.application.session;

import static io.veza.user.fake.Refusals.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.veza.user.domain.session.SessionRetention;
import io.veza.user.fake.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurgeSessionsTest {

    private static final Duration KEEP = Duration.ofDays(30);

    private final TestClock clock = new TestClock();
    private final List<Instant> horizons = new ArrayList<>();
    private int past;

    private final PurgeSessions purge =
            new PurgeSessions(this::forget, new SessionRetention(KEEP), clock);

    private Uni<Integer> forget(Instant horizon, int atMost) {
        horizons.add(horizon);
        int forgotten = Math.min(past, atMost);
        past -= forgotten;
        return Uni.createFrom().item(forgotten);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "9, 1", "10, 2", "25, 3"})
    void goesOnUntilABatchIsNotFull(int all, int batches) {
        // Given
        past = all;

        // When
        int forgotten = answer(purge.handle(10));

        // Then
        assertThat(forgotten).isEqualTo(all);
        assertThat(past).isZero();
        assertThat(horizons).hasSize(batches);
    }

    @Test
    void everyBatchOfARoundHasTheSameHorizon() {
        // Given
        past = 25;

        // When
        answer(purge.handle(10));

        // Then
        assertThat(horizons).containsOnly(clock.instant().minus(KEEP));
    }
}
