package io.veza.gateway.realtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Whether an event loop has people to serve. What is said meanwhile may gather: it could hardly be
 * heard sooner, and the fewer calls and commits there are, the sooner all are served. Confined to
 * its loop.
 */
public final class LoopLoad {

    private final ScheduledExecutorService loop;
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private int busy;

    public LoopLoad(ScheduledExecutorService loop) {
        this.loop = loop;
    }

    /** A room's people have not all had everything. */
    public void begins() {
        busy++;
    }

    /** They have. */
    public void ends() {
        busy--;
        if (busy == 0) {
            List<CompletableFuture<Void>> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(one -> one.complete(null));
        }
    }

    /** When nobody is left to be served, or after the longest time. */
    public CompletionStage<Void> calm(Duration longest) {
        CompletableFuture<Void> calm = new CompletableFuture<>();
        if (busy == 0 || !longest.isPositive()) {
            calm.complete(null);
        } else {
            waiting.add(calm);
            loop.schedule(() -> giveUp(calm), longest.toNanos(), TimeUnit.NANOSECONDS);
        }
        return calm;
    }

    private void giveUp(CompletableFuture<Void> calm) {
        waiting.remove(calm);
        calm.complete(null);
    }
}
