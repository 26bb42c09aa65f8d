package io.veza.chat.adapter.postgres;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.spam.Speakers;
import io.veza.platform.kernel.Aside;
import io.veza.platform.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * How much people have said. Counted in memory and written every few seconds in one statement: what
 * a crash loses makes nobody a stranger.
 */
@ApplicationScoped
class PostgresSpeakers implements Speakers {

    private static final Duration ROUND = Duration.ofSeconds(5);

    /** What is said to other processes counts too, a little later. */
    private static final Duration REREAD = Duration.ofMinutes(5);

    /** Whoever has said so much is known well enough. */
    private static final int ENOUGH = 1_000;

    private static final String READ = "select messages from speaker where user_id = $1";

    private static final String WRITE =
            """
            insert into speaker (user_id, messages, since)
            select n.user_id, n.messages, now()
            from unnest($1::bigint[], $2::int[]) as n (user_id, messages)
            on conflict (user_id) do update set messages = speaker.messages + excluded.messages\
            """;

    private final AsyncLoadingCache<Long, AtomicInteger> known =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofHours(1))
                    .refreshAfterWrite(REREAD)
                    .buildAsync((user, _) -> read(user));

    private final Map<Long, Integer> unwritten = new ConcurrentHashMap<>();
    private final Database database;
    private final Aside aside;
    private final Rounds rounds;

    PostgresSpeakers(Database database, Aside aside) {
        this.database = database;
        this.aside = aside;
        this.rounds = new Rounds(ROUND, this::write, "What people have said is not counted");
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    @Override
    public @Nullable Integer messages(long user) {
        AtomicInteger count = count(user);
        return count == null ? null : count.get();
    }

    @Override
    public void spoke(long user) {
        AtomicInteger count = count(user);
        if (count == null || count.incrementAndGet() <= ENOUGH) {
            unwritten.merge(user, 1, Integer::sum);
        }
    }

    private @Nullable AtomicInteger count(long user) {
        CompletableFuture<AtomicInteger> found = known.get(user);
        return found.isDone() && !found.isCompletedExceptionally() ? found.getNow(null) : null;
    }

    private CompletableFuture<AtomicInteger> read(long user) {
        return Uni.createFrom()
                .deferred(() ->
                        database.list(READ, Tuple.of(user), row -> row.getInteger("messages")))
                .map(found -> new AtomicInteger(found.stream().findFirst().orElse(0)))
                .runSubscriptionOn(aside)
                .subscribeAsCompletionStage();
    }

    private Uni<Void> write() {
        List<Map.Entry<Long, Integer>> due =
                unwritten.keySet().stream()
                        .map(user -> Map.entry(user, unwritten.remove(user)))
                        .toList();
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Map.Entry<Long, Integer>> rows = new Columns<>(due);
        return database.run(
                WRITE, Tuple.of(rows.longs(Map.Entry::getKey), rows.ints(Map.Entry::getValue)));
    }
}
