package io.veza.platform.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final Workers workers = new Workers(config(2, 3));

    private static RuntimeConfig.Workers config(int parallel, int waiting) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(RuntimeConfig.class)
                .withDefaultValue("veza.runtime.workers.parallel", "" + parallel)
                .withDefaultValue("veza.runtime.workers.waiting", "" + waiting)
                .build()
                .getConfigMapping(RuntimeConfig.class)
                .workers();
    }

    @AfterEach
    void stop() {
        workers.stop();
    }

    @Test
    void workRunsOnAVirtualThread() {
        boolean virtual =
                workers.run(() -> Thread.currentThread().isVirtual())
                        .subscribeAsCompletionStage()
                        .join();

        assertThat(virtual).isTrue();
    }

    @Test
    void soManyRunAtOnceAndNoMoreWait() throws InterruptedException {
        // Given
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch twoAtWork = new CountDownLatch(2);
        CountDownLatch gate = new CountDownLatch(1);
        List<CompletableFuture<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tasks.add(
                    workers.run(
                                    () -> {
                                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                                        twoAtWork.countDown();
                                        gate.await();
                                        return running.decrementAndGet();
                                    })
                            .subscribeAsCompletionStage());
        }

        // When
        CompletableFuture<Integer> surplus = workers.run(() -> 0).subscribeAsCompletionStage();

        // Then
        assertThatThrownBy(surplus::join).hasCauseInstanceOf(DomainException.class);
        assertThat(twoAtWork.await(30, TimeUnit.SECONDS)).isTrue();
        gate.countDown();
        tasks.forEach(CompletableFuture::join);
        assertThat(most).hasValue(2);
        assertThat(workers.run(() -> 1).subscribeAsCompletionStage().join()).isEqualTo(1);
    }

    @Test
    void failuresReachTheCaller() {
        CompletableFuture<Object> failed =
                workers.run(
                                () -> {
                                    throw new IllegalStateException("broken");
                                })
                        .subscribeAsCompletionStage();

        assertThatThrownBy(failed::join).hasRootCauseMessage("broken");
    }

    @Test
    void theResultComesBackOnTheCallersContext() {
        // Given
        Vertx vertx = Vertx.vertx();
        Context context = vertx.getOrCreateContext();
        CompletableFuture<Boolean> same = new CompletableFuture<>();

        // When
        context.runOnContext(_ ->
                workers.run(() -> 1)
                        .subscribe()
                        .with(
                                _ -> same.complete(Vertx.currentContext() == context),
                                same::completeExceptionally));

        // Then
        assertThat(same.join()).isTrue();
        vertx.close();
    }
}
