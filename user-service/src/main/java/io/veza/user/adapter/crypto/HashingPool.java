package io.veza.user.adapter.crypto;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.DomainException;
import io.veza.user.config.PasswordConfig;
import io.veza.user.domain.session.SessionError;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hashing saturates a core for a quarter of a second, so it has as many threads as there are cores
 * and a short queue: a flood of sign-ins is refused at once and starves nothing else.
 */
@ApplicationScoped
class HashingPool {

    private static final Duration A_QUEUE_LATER = Duration.ofSeconds(2);

    private final ThreadPoolExecutor executor;
    private final Counter refused;
    private final Timer duration;

    HashingPool(PasswordConfig config, MeterRegistry metrics) {
        int threads = config.threads().orElse(Runtime.getRuntime().availableProcessors());
        this.executor =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(config.queue()),
                        Thread.ofPlatform().name("hashing-", 0).daemon().factory());
        metrics.gaugeCollectionSize("veza_hashing_waiting", Tags.empty(), executor.getQueue());
        this.refused = metrics.counter("veza_hashing_refused");
        this.duration = metrics.timer("veza_hashing_duration");
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** Resumes on the caller's Vert.x context: database sessions are bound to it. */
    <T> Uni<T> run(Callable<T> work) {
        Context context = Vertx.currentContext();
        Uni<T> result = Uni.createFrom().emitter(emitter -> submit(work, emitter));
        return context == null ? result : result.emitOn(MutinyHelper.executor(context));
    }

    private <T> void submit(Callable<T> work, UniEmitter<? super T> emitter) {
        try {
            executor.execute(() -> complete(duration.wrap(work), emitter));
        } catch (RejectedExecutionException full) {
            refused.increment();
            emitter.fail(
                    DomainException.retryable(
                            SessionError.LOGIN_BUSY,
                            "Too many people are signing in right now; try again.",
                            A_QUEUE_LATER));
        }
    }

    private static <T> void complete(Callable<T> work, UniEmitter<? super T> emitter) {
        try {
            emitter.complete(work.call());
        } catch (Exception e) {
            emitter.fail(e);
        }
    }
}
