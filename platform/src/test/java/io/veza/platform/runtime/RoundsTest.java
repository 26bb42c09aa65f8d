package io.veza.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration EVERY = Duration.ofMillis(5);

    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch third = new CountDownLatch(3);

    @Test
    void goesOnAfterRoundsThatFailOrThrow() throws InterruptedException {
        // Given
        Rounds rounds = new Rounds(EVERY, this::failThenThrowThenWork, "It is late");

        // When
        rounds.start();

        // Then
        assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();
        rounds.stop();
    }

    @Test
    void beginsNoRoundBeforeTheOneBeforeHasEnded() throws InterruptedException {
        // Given
        AtomicInteger most = new AtomicInteger();
        AtomicInteger under = new AtomicInteger();
        Rounds rounds =
                new Rounds(
                        EVERY,
                        () -> {
                            most.accumulateAndGet(under.incrementAndGet(), Math::max);
                            return Uni.createFrom()
                                    .voidItem()
                                    .onItem()
                                    .delayIt()
                                    .by(EVERY.multipliedBy(4))
                                    .invoke(under::decrementAndGet)
                                    .invoke(third::countDown);
                        },
                        "It is late");

        // When
        rounds.start();

        // Then
        assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();
        rounds.stop();
        assertThat(most).hasValue(1);
    }

    @Test
    void goesOnWithinARoundWhileThereIsMore() throws InterruptedException {
        // Given
        Rounds rounds =
                Rounds.draining(Duration.ofDays(1), () -> Uni.createFrom().item(step()), "Late");

        // When
        rounds.start();

        // Then
        assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();
        rounds.stop();
        assertThat(begun).hasValue(3);
    }

    private boolean step() {
        boolean more = begun.incrementAndGet() < 3;
        third.countDown();
        return more;
    }

    private Uni<Void> failThenThrowThenWork() {
        third.countDown();
        return switch (begun.incrementAndGet()) {
            case 1 -> Uni.createFrom().failure(new IllegalStateException("away"));
            case 2 -> throw new IllegalStateException("thrown");
            default -> Uni.createFrom().voidItem();
        };
    }
}
