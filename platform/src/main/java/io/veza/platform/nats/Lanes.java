package io.veza.platform.nats;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Runs work of one key in the order it was added, that of different keys side by side. */
final class Lanes {

    private static final CompletableFuture<Void> FREE = CompletableFuture.completedFuture(null);

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);
    private final Map<String, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();

    /**
     * @param work must not throw
     */
    void add(String key, Runnable work) {
        CompletableFuture<Void> done =
                ends.compute(
                        key, (same, end) -> (end == null ? FREE : end).thenRunAsync(work, THREADS));
        done.whenComplete((nothing, failure) -> ends.remove(key, done));
    }

    boolean holds(String key) {
        return ends.containsKey(key);
    }

    /** Blocks until all that was added is done. */
    void join() {
        CompletableFuture.allOf(ends.values().toArray(CompletableFuture[]::new)).join();
    }
}
