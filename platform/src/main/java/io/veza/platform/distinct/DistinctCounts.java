package io.veza.platform.distinct;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.hyperloglog.ReactiveHyperLogLogCommands;
import io.quarkus.redis.datasource.keys.ReactiveKeyCommands;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts the different members of named crowds over sliding windows: one HyperLogLog for each step
 * of a window, right to about one in a hundred, 12 KiB at most however many there are.
 */
@Singleton
public class DistinctCounts {

    private static final int MEMBERS_PER_CALL = 1000;

    private final ReactiveHyperLogLogCommands<String, String> sketches;
    private final ReactiveKeyCommands<String> keys;
    private final Clock clock;

    DistinctCounts(ReactiveRedisDataSource redis, Clock clock) {
        this.sketches = redis.hyperloglog(String.class);
        this.keys = redis.key();
        this.clock = clock;
    }

    /** They are there now; to be said again in each step of the shortest window they stay in. */
    public Uni<Void> add(String crowd, Collection<Long> members) {
        if (members.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        List<String[]> chunks = chunks(List.copyOf(members));
        return Multi.createFrom()
                .items(Window.values())
                .onItem()
                .transformToUniAndConcatenate(window -> add(crowd, window, now, chunks))
                .collect()
                .last();
    }

    /** How many different ones were in at least one of these crowds. */
    public Uni<Long> count(Collection<String> crowds, Window window) {
        List<Long> steps = window.steps(clock.instant());
        String[] asked =
                crowds.stream()
                        .flatMap(crowd -> steps.stream().map(step -> key(crowd, window, step)))
                        .toArray(String[]::new);
        return sketches.pfcount(asked);
    }

    private Uni<Void> add(String crowd, Window window, Instant now, List<String[]> chunks) {
        String key = key(crowd, window, window.step(now));
        return Multi.createFrom()
                .iterable(chunks)
                .onItem()
                .transformToUniAndConcatenate(chunk -> sketches.pfadd(key, chunk))
                .collect()
                .last()
                .chain(() -> keys.expire(key, window.kept()))
                .replaceWithVoid();
    }

    private static List<String[]> chunks(List<Long> members) {
        List<String[]> chunks = new ArrayList<>();
        for (int from = 0; from < members.size(); from += MEMBERS_PER_CALL) {
            int to = Math.min(members.size(), from + MEMBERS_PER_CALL);
            chunks.add(
                    members.subList(from, to).stream().map(String::valueOf).toArray(String[]::new));
        }
        return chunks;
    }

    /** One hash tag: counting a union takes all keys on one node of a cluster. */
    private static String key(String crowd, Window window, long step) {
        return "veza:{distinct}:" + crowd + ":" + window + ":" + step;
    }
}
