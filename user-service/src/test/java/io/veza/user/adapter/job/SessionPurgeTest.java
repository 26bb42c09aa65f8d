package io.veza.user.adapter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.veza.platform.testing.engines.Poll;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionPurgeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void aRoundThatFailsIsFollowedByTheNext() {
        // Given
        SessionPurge purge = new SessionPurge(this::failing, Duration.ofMillis(5));

        // When
        purge.start(new StartupEvent());

        // Then
        Poll.until(PATIENCE, "three rounds", () -> rounds.get() >= 3);
        purge.stop(new ShutdownEvent());
    }

    @Test
    void roundsNeverOverlap() {
        // Given
        AtomicInteger ticks = new AtomicInteger();
        SessionPurge slow = new SessionPurge(this::endless, Duration.ofMillis(5));
        SessionPurge beside = new SessionPurge(() -> counted(ticks), Duration.ofMillis(5));

        // When
        slow.start(new StartupEvent());
        beside.start(new StartupEvent());

        // Then
        Poll.until(PATIENCE, "time goes by", () -> rounds.get() > 0 && ticks.get() >= 10);
        assertThat(rounds).hasValue(1);
        slow.stop(new ShutdownEvent());
        beside.stop(new ShutdownEvent());
    }

    private Uni<Integer> failing() {
        rounds.incrementAndGet();
        throw new IllegalStateException("no database");
    }

    private Uni<Integer> endless() {
        rounds.incrementAndGet();
        return Uni.createFrom().nothing();
    }

    private static Uni<Integer> counted(AtomicInteger ticks) {
        return Uni.createFrom().item(ticks.incrementAndGet());
    }
}
