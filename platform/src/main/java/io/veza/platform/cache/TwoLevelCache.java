package io.veza.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Aside;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Memory in front of Redis in front of a loader. A key is loaded once however many ask for it at
 * the time, and aside of them all; a value loaded while its key was being forgotten is handed out
 * but not kept. Results arrive on the asking Vert.x context.
 */
public final class TwoLevelCache<V> {

    private static final long MAX_ENTRIES = 100_000;

    /** Bounds how long a node may miss an invalidation that never reached it. */
    private static final Duration MEMORY_TTL = Duration.ofMinutes(1);

    private final RedisLevel<V> redis;
    private final CacheMetrics metrics;
    private final Consumer<String> announce;
    private final Aside aside;
    private final Cache<String, Kept<V>> memory;
    private final Lifetime lifetime;
    private final Map<String, CompletableFuture<Optional<V>>> flights = new ConcurrentHashMap<>();

    TwoLevelCache(
            RedisLevel<V> redis,
            Duration ttl,
            CacheMetrics metrics,
            Consumer<String> announce,
            Aside aside) {
        this.redis = redis;
        this.metrics = metrics;
        this.announce = announce;
        this.aside = aside;
        this.lifetime = new Lifetime(ttl.compareTo(MEMORY_TTL) < 0 ? ttl : MEMORY_TTL);
        this.memory =
                Caffeine.newBuilder()
                        .maximumSize(MAX_ENTRIES)
                        .expireAfter(Expiry.writing((String key, Kept<V> kept) -> kept.life()))
                        .build();
    }

    /** The loader's null is passed on and not kept. */
    public Uni<V> get(String key, Supplier<Uni<V>> loader) {
        return getAll(List.of(key), missing -> loader.get().map(value -> single(key, value)))
                .map(values -> values.get(key));
    }

    private static <V> Map<String, V> single(String key, V value) {
        return value == null ? Map.of() : Map.of(key, value);
    }

    /**
     * @param loader gets the keys nobody knows; what it leaves out stays out
     */
    public Uni<Map<String, V>> getAll(
            Collection<String> keys, Function<Set<String>, Uni<Map<String, V>>> loader) {
        Map<String, V> present = present(keys, loader);
        metrics.memory(present.size());
        if (present.size() == keys.size()) {
            return Uni.createFrom().item(present);
        }
        Map<String, CompletableFuture<Optional<V>>> own = new HashMap<>();
        Map<String, CompletableFuture<Optional<V>>> awaited = new HashMap<>();
        for (String key : keys) {
            if (!present.containsKey(key)) {
                awaited.put(key, flights.computeIfAbsent(key, fresh -> take(fresh, own)));
            }
        }
        if (!own.isEmpty()) {
            aside.execute(() -> load(own, loader));
        }
        return land(present, awaited);
    }

    /** What is about to expire is fetched anew by one while all others still have it. */
    private Map<String, V> present(
            Collection<String> keys, Function<Set<String>, Uni<Map<String, V>>> loader) {
        Map<String, V> values = new HashMap<>();
        Map<String, CompletableFuture<Optional<V>>> old = new HashMap<>();
        memory.getAllPresent(keys)
                .forEach((key, kept) -> {
                    values.put(key, kept.value());
                    if (kept.isOld()) {
                        flights.computeIfAbsent(key, fresh -> take(fresh, old));
                    }
                });
        if (!old.isEmpty()) {
            aside.execute(() -> load(old, loader));
        }
        return values;
    }

    private CompletableFuture<Optional<V>> take(
            String key, Map<String, CompletableFuture<Optional<V>>> own) {
        CompletableFuture<Optional<V>> flight = new CompletableFuture<>();
        own.put(key, flight);
        return flight;
    }

    private void load(
            Map<String, CompletableFuture<Optional<V>>> own,
            Function<Set<String>, Uni<Map<String, V>>> loader) {
        Uni.createFrom()
                .deferred(() -> redis.get(own.keySet()))
                .invoke(found -> metrics.redis(found.size()))
                .invoke(found -> {
                    keep(own, found);
                    answer(own, found);
                })
                .chain(found -> loadRest(own, found.keySet(), loader))
                .subscribe()
                .with(nothing -> {}, failure -> fail(own, failure));
    }

    private Uni<Void> loadRest(
            Map<String, CompletableFuture<Optional<V>>> own,
            Set<String> found,
            Function<Set<String>, Uni<Map<String, V>>> loader) {
        Set<String> missing =
                own.keySet().stream()
                        .filter(key -> !found.contains(key))
                        .collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return loader.apply(missing)
                .invoke(loaded -> metrics.loaded(missing.size()))
                .invoke(loaded -> store(own, loaded))
                .invoke(loaded -> missing.forEach(key -> leave(own, key)))
                .replaceWithVoid();
    }

    /** Redis first: who has been answered may say at once that the value holds no more. */
    private void store(Map<String, CompletableFuture<Optional<V>>> own, Map<String, V> values) {
        redis.put(keep(own, values));
        answer(own, values);
    }

    /** Ends the flights of these values; answers those worth keeping. */
    private Map<String, V> keep(
            Map<String, CompletableFuture<Optional<V>>> own, Map<String, V> values) {
        Map<String, V> kept = new HashMap<>();
        values.forEach((key, value) -> {
            if (end(own.get(key), key, value)) {
                kept.put(key, value);
            }
        });
        return kept;
    }

    /** Keeps the value unless its key was forgotten since the flight began. */
    private boolean end(
            @Nullable CompletableFuture<Optional<V>> flight, String key, @Nullable V value) {
        boolean[] current = {false};
        flights.computeIfPresent(
                key,
                (same, flying) -> {
                    current[0] = flying == flight;
                    if (current[0] && value != null) {
                        memory.put(key, lifetime.keep(value));
                    }
                    return current[0] ? null : flying;
                });
        return current[0];
    }

    private void answer(Map<String, CompletableFuture<Optional<V>>> own, Map<String, V> values) {
        values.forEach((key, value) -> {
            CompletableFuture<Optional<V>> flight = own.get(key);
            if (flight != null) {
                flight.complete(Optional.of(value));
            }
        });
    }

    /** Nobody knows it: it is not kept. */
    private void leave(Map<String, CompletableFuture<Optional<V>>> own, String key) {
        CompletableFuture<Optional<V>> flight = own.get(key);
        if (flight != null) {
            end(flight, key, null);
            flight.complete(Optional.empty());
        }
    }

    private void fail(Map<String, CompletableFuture<Optional<V>>> own, Throwable failure) {
        own.forEach((key, flight) -> {
            flights.remove(key, flight);
            flight.completeExceptionally(failure);
        });
    }

    private Uni<Map<String, V>> land(
            Map<String, V> present, Map<String, CompletableFuture<Optional<V>>> awaited) {
        CompletableFuture<Map<String, V>> landed =
                CompletableFuture.allOf(awaited.values().toArray(CompletableFuture[]::new))
                        .thenApply(all -> merge(present, awaited));
        return Uni.createFrom().completionStage(landed).emitOn(callersContext());
    }

    private static <V> Map<String, V> merge(
            Map<String, V> present, Map<String, CompletableFuture<Optional<V>>> landed) {
        Map<String, V> values = new HashMap<>(present);
        landed.forEach((key, value) -> value.join().ifPresent(some -> values.put(key, some)));
        return values;
    }

    /** Forgets the key on this node, in Redis and on every other node. */
    public Uni<Void> invalidate(String key) {
        return redis.remove(key)
                .invoke(() -> {
                    forget(key);
                    announce.accept(key);
                });
    }

    /** Forgets the key on this node; a load under way no longer counts. */
    void forget(String key) {
        flights.compute(
                key,
                (same, flying) -> {
                    memory.invalidate(key);
                    return null;
                });
    }

    private static Executor callersContext() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(now -> task.run());
    }
}
