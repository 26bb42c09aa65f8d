package io.veza.platform.runtime;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Runs work that blocks on virtual threads, so many at a time, and hands the result back on the
 * Vert.x context of the caller. The bound keeps a burst from taking every connection and all
 * memory.
 */
@Singleton
public class Workers {

    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("worker-", 0).factory());
    private final Semaphore running;
    private final Semaphore admitted;
    private final RuntimeConfig.Workers config;

    @Inject
    Workers(RuntimeConfig config) {
        this(config.workers());
    }

    Workers(RuntimeConfig.Workers config) {
        this.config = config;
        running = new Semaphore(config.parallel(), true);
        admitted = new Semaphore(config.parallel() + config.waiting());
    }

    /** Nothing runs before subscription; a full queue refuses with UNAVAILABLE. */
    public <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().deferred(() -> start(work));
    }

    private <T> Uni<T> start(Callable<T> work) {
        if (!admitted.tryAcquire()) {
            return Uni.createFrom().failure(full());
        }
        Callable<T> traced = Context.current().wrap(() -> takeTurn(work));
        Uni<T> result =
                Uni.createFrom()
                        .emitter(emitter ->
                                threads.execute(() -> {
                                    try {
                                        emitter.complete(traced.call());
                                    } catch (Throwable failure) {
                                        emitter.fail(failure);
                                    }
                                }));
        return result.emitOn(callersContext());
    }

    private <T> T takeTurn(Callable<T> work) throws Exception {
        try {
            running.acquire();
            try {
                return work.call();
            } finally {
                running.release();
            }
        } finally {
            admitted.release();
        }
    }

    private DomainException full() {
        return DomainException.retryable(
                CoreError.UNAVAILABLE, "Too much work is waiting", config.retryAfter());
    }

    private static Executor callersContext() {
        io.vertx.core.Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
