package io.veza.platform.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Natural batching: while work runs, what comes next gathers and shares the following run. There is
 * no timer, so a quiet house waits for nothing and a busy one pays one run for many. Items of one
 * key keep their order, and no two runs hold the same key. For any number of threads.
 *
 * @param <K> what must happen in order
 * @param <T> what is to be done
 */
public final class Batcher<K, T> {

    private final Map<K, Lane<K, T>> lanes = new HashMap<>();
    private final Queue<Lane<K, T>> ready = new ArrayDeque<>();
    private final Limits limits;
    private final Function<List<Group<K, T>>, CompletionStage<?>> work;
    private int running;

    /**
     * @param work one run; never throws, and tells by itself what came of it
     */
    public Batcher(Limits limits, Function<List<Group<K, T>>, CompletionStage<?>> work) {
        this.limits = limits;
        this.work = work;
    }

    /**
     * Lets an item wait until {@link #pump} is called.
     *
     * @return false when too many wait under this key; the item is not taken then
     */
    public synchronized boolean add(K key, T item) {
        Lane<K, T> lane = lanes.computeIfAbsent(key, Lane::new);
        if (lane.waiting.size() >= limits.waiting()) {
            return false;
        }
        lane.waiting.add(item);
        if (!lane.busy) {
            lane.busy = true;
            ready.add(lane);
        }
        return true;
    }

    /** Starts runs while something waits and not too many run. */
    public void pump() {
        for (List<Group<K, T>> batch = next(); !batch.isEmpty(); batch = next()) {
            List<Group<K, T>> taken = batch;
            work.apply(taken)
                    .whenComplete((_, _) -> {
                        release(taken);
                        pump();
                    });
        }
    }

    private synchronized List<Group<K, T>> next() {
        List<Group<K, T>> batch = new ArrayList<>();
        int left = running < limits.runs() ? limits.batch() : 0;
        while (left > 0 && !ready.isEmpty()) {
            Group<K, T> group = ready.remove().take(left);
            left -= group.items().size();
            batch.add(group);
        }
        if (!batch.isEmpty()) {
            running++;
        }
        return batch;
    }

    private synchronized void release(List<Group<K, T>> batch) {
        running--;
        for (Group<K, T> group : batch) {
            Lane<K, T> next =
                    lanes.computeIfPresent(
                            group.key(), (_, lane) -> lane.waiting.isEmpty() ? null : lane);
            if (next != null) {
                ready.add(next);
            }
        }
    }

    /** What one run takes of one key, in order. */
    public record Group<K, T>(K key, List<T> items) {}

    /**
     * How much is taken at once.
     *
     * @param batch how many items one run takes at most
     * @param waiting how many may wait under one key before more are refused
     * @param runs how many run at the same time; few, so that under load each takes much
     */
    public record Limits(int batch, int waiting, int runs) {}

    /** What waits under one key; busy from the first item until nobody waits after a run. */
    private static final class Lane<K, T> {

        private final K key;
        private final Queue<T> waiting = new ArrayDeque<>();
        private boolean busy;

        Lane(K key) {
            this.key = key;
        }

        Group<K, T> take(int limit) {
            List<T> taken = new ArrayList<>(Math.min(limit, waiting.size()));
            while (taken.size() < limit && !waiting.isEmpty()) {
                taken.add(waiting.remove());
            }
            return new Group<>(key, taken);
        }
    }
}
