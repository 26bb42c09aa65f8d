package io.veza.gateway.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoopLoadTest {

    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final LoopLoad load = new LoopLoad(channel.eventLoop());

    @Test
    void whereNobodyIsServedItIsCalmAtOnce() {
        // When
        CompletableFuture<Void> calm = calm(10);

        // Then
        assertThat(calm).isDone();
    }

    @Test
    void itIsCalmOnceAllRoomsAreServed() {
        // Given
        load.begins();
        load.begins();
        CompletableFuture<Void> calm = calm(10);
        load.ends();
        assertThat(calm).isNotDone();

        // When
        load.ends();

        // Then
        assertThat(calm).isDone();
    }

    @Test
    void nobodyWaitsLongerThanTheyWantTo() {
        // Given
        channel.freezeTime();
        load.begins();
        CompletableFuture<Void> calm = calm(10);

        // When
        channel.advanceTimeBy(10, TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();

        // Then
        assertThat(calm).isDone();
    }

    @Test
    void whoHasWaitedLongEnoughDoesNotWait() {
        // Given
        load.begins();

        // When
        CompletableFuture<Void> calm = calm(0);

        // Then
        assertThat(calm).isDone();
    }

    private CompletableFuture<Void> calm(long millis) {
        return load.calm(Duration.ofMillis(millis)).toCompletableFuture();
    }
}
