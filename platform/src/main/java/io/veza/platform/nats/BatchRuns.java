package io.veza.platform.nats;

import io.veza.platform.kernel.Batcher;
import io.veza.platform.kernel.Batcher.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Brings events to a handler that takes many at once. A stream that makes trouble goes on by itself
 * in a lane, where its events are tried again and the others do not wait for it.
 */
final class BatchRuns {

    /** Two, so that the next is being read while one commits. */
    private static final int RUNS = 2;

    private final EventDelivery delivery;
    private final Lanes lanes;
    private final CountDownLatch ended;
    private final Batcher<String, Arrival> runs;
    private final Set<CompletableFuture<Void>> running = ConcurrentHashMap.newKeySet();

    /**
     * @param batch events one run takes at most
     * @param ended opens when the session ends; then no run begins
     */
    BatchRuns(EventDelivery delivery, Lanes lanes, int batch, CountDownLatch ended) {
        this.delivery = delivery;
        this.lanes = lanes;
        this.ended = ended;
        this.runs = new Batcher<>(new Batcher.Limits(batch, Integer.MAX_VALUE, RUNS), this::start);
    }

    void add(Arrival arrival) {
        runs.add(arrival.event().stream(), arrival);
        runs.pump();
    }

    /** Blocks until those that run have come back. */
    void join() {
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    }

    private CompletableFuture<Void> start(List<Group<String, Arrival>> groups) {
        CompletableFuture<Void> run = new CompletableFuture<>();
        running.add(run);
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        run(groups);
                    } finally {
                        running.remove(run);
                        run.complete(null);
                    }
                });
        return run;
    }

    private void run(List<Group<String, Arrival>> groups) {
        if (ended.getCount() == 0) {
            return;
        }
        List<Arrival> together = new ArrayList<>();
        for (Group<String, Arrival> group : groups) {
            if (lanes.holds(group.key())) {
                group.items().forEach(this::alone);
            } else {
                together.addAll(group.items());
            }
        }
        if (!together.isEmpty() && !delivery.deliverTogether(together)) {
            together.forEach(this::alone);
        }
    }

    private void alone(Arrival arrival) {
        lanes.add(arrival.event().stream(), () -> delivery.deliver(arrival, ended));
    }
}
