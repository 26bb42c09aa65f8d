package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a virtual thread wait for the reactive client. Never on an event loop. */
final class Wait {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Wait() {}

    static <T> T on(Uni<T> work) throws InterruptedException {
        return on(work.subscribeAsCompletionStage());
    }

    static <T> T on(CompletionStage<T> work) throws InterruptedException {
        try {
            return work.toCompletableFuture().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            throw cause instanceof RuntimeException known ? known : new CompletionException(cause);
        } catch (TimeoutException failure) {
            throw new CompletionException("no answer within " + LIMIT, failure);
        }
    }
}
