package io.veza.platform.nats;

import io.veza.platform.kernel.Batcher;
import io.veza.platform.kernel.Batcher.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Brings events to a handler that takes many at once: the first at once, then what has gathered for
 * a while, or as many as may be held. A stream that makes trouble goes on by itself in a lane,
 * where its events are tried again and the others do not wait for it.
 */
final class BatchRuns {

    private final EventDelivery delivery;
    private final Lanes lanes;
    private final CountDownLatch ended;
    private final Batcher<String, Arrival> runs;
    private final Set<CompletableFuture<Void>> running = ConcurrentHashMap.newKeySet();
    private final NatsConfig.Consumer config;

    private int waiting;

    /**
     * @param ended opens when the session ends; then no run begins
     */
    BatchRuns(
            EventDelivery delivery, Lanes lanes, NatsConfig.Consumer config, CountDownLatch ended) {
        this.delivery = delivery;
        this.lanes = lanes;
        this.ended = ended;
        this.config = config;
        this.runs =
                new Batcher<>(
                        new Batcher.Limits(config.batch(), Integer.MAX_VALUE, 1), this::start);
    }

    void add(Arrival arrival) {
        runs.add(arrival.event().stream(), arrival);
        count(1);
        runs.pump();
    }

    private synchronized void count(int more) {
        waiting += more;
        notifyAll();
    }

    /** Blocks until those that run have come back. */
    void join() {
        count(0);
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    }

    private CompletableFuture<Void> start(List<Group<String, Arrival>> groups) {
        CompletableFuture<Void> run = new CompletableFuture<>();
        running.add(run);
        Thread.ofVirtual()
                .start(() -> {
                    long began = System.nanoTime();
                    try {
                        run(groups);
                        gather(began);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    } finally {
                        running.remove(run);
                        run.complete(null);
                    }
                });
        return run;
    }

    /** While this run counts as running, the next gathers. */
    private synchronized void gather(long began) throws InterruptedException {
        long until = began + config.gather().toNanos();
        for (long left = until - System.nanoTime();
                left > 0 && waiting < config.batch() && ended.getCount() > 0;
                left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    private void run(List<Group<String, Arrival>> groups) {
        count(-groups.stream().mapToInt(group -> group.items().size()).sum());
        if (ended.getCount() == 0) {
            return;
        }
        List<Arrival> together = new ArrayList<>();
        for (Group<String, Arrival> group : groups) {
            if (lanes.holds(group.key())) {
                group.items().forEach(one -> alone(one, 0));
            } else {
                together.addAll(group.items());
            }
        }
        if (!together.isEmpty() && !delivery.deliverTogether(together)) {
            // By itself already, it has had its first try.
            int tried = together.size() == 1 ? 1 : 0;
            together.forEach(one -> alone(one, tried));
        }
    }

    private void alone(Arrival arrival, int tried) {
        lanes.add(arrival.event().stream(), () -> delivery.deliver(arrival, tried, ended));
    }
}
