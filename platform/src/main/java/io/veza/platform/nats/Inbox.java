package io.veza.platform.nats;

import io.opentelemetry.context.Scope;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Makes handling happen once: the mark that an event is done commits with the handler's own writes.
 * Its methods block, for virtual threads; handlers run on a Vert.x context of their own.
 */
final class Inbox {

    /** A parked event that goes through after all is parked no longer. */
    private static final String MARK =
            """
            with unparked as (delete from parked_event where handler = $1 and event = any($2))
            insert into inbox (handler, event) select $1, e from unnest($2::bigint[]) as e
            on conflict do nothing
            returning event
            """;

    private static final Uni<Void> NOTHING = Uni.createFrom().voidItem();

    private final Vertx vertx;
    private final Pool pool;
    private final Duration limit;

    /**
     * @param limit longest time one event may take
     */
    Inbox(Vertx vertx, Pool pool, Duration limit) {
        this.vertx = vertx;
        this.pool = pool;
        this.limit = limit;
    }

    /** False when it was done before. Throws what the handler fails with; then nothing is done. */
    boolean deliver(EventHandler handler, Event event) throws InterruptedException {
        return call(
                event,
                () ->
                        pool.withTransaction(tx ->
                                fresh(handler, List.of(event), tx)
                                        .map(fresh -> !fresh.isEmpty())
                                        .call(fresh ->
                                                fresh ? handler.handle(event, tx) : NOTHING)));
    }

    /** How many were not done before; traced with the first. */
    int deliver(BatchEventHandler handler, List<Event> events) throws InterruptedException {
        return call(
                events.getFirst(),
                () ->
                        pool.withTransaction(tx ->
                                fresh(handler, events, tx)
                                        .call(fresh ->
                                                fresh.isEmpty()
                                                        ? NOTHING
                                                        : handler.handle(fresh, tx))
                                        .map(List::size)));
    }

    private static Uni<List<Event>> fresh(
            EventHandler handler, List<Event> events, SqlConnection tx) {
        Long[] ids = events.stream().map(Event::id).toArray(Long[]::new);
        return tx.preparedQuery(MARK)
                .execute(Tuple.of(handler.name(), ids))
                .map(Inbox::ids)
                .map(marked -> events.stream().filter(event -> marked.remove(event.id())).toList());
    }

    private static Set<Long> ids(RowSet<Row> rows) {
        Set<Long> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.getLong("event")));
        return ids;
    }

    void park(EventHandler handler, Event event, int attempts, String reason)
            throws InterruptedException {
        call(event, () -> new ParkedEvents(pool).add(handler.name(), event, attempts, reason));
    }

    private <T> T call(Event event, Supplier<Uni<T>> work) throws InterruptedException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Context context =
                Objects.requireNonNull(
                        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(begin -> {
            try (Scope trace = EventTrace.of(event).makeCurrent()) {
                work.get().subscribe().with(result::complete, result::completeExceptionally);
            }
        });
        return await(result);
    }

    private <T> T await(CompletableFuture<T> result) throws InterruptedException {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        } catch (TimeoutException failure) {
            throw new CompletionException("took longer than " + limit, failure);
        }
    }
}
