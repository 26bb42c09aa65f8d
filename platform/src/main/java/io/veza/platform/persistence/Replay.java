package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import io.veza.platform.kernel.EventPublisher;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Publishes the past again. Every repetition carries a transport id of its own, so it passes
 * JetStream's removal of repeats; handlers that have done an event drop it by their inbox, those
 * that have not (new, reset, or parked) get it.
 */
@ApplicationScoped
class Replay {

    private static final int PAGE = 500;

    private static final String EVENTS =
            "select "
                    + EventRows.COLUMNS
                    + """
                     from event_log
                    where position >= $1 and position <= $2 and ($3 = '' or type = $3)
                    order by position limit $4
                    """;

    private final Pool pool;
    private final EventPublisher publisher;
    private final Ids ids;

    Replay(Pool pool, EventPublisher publisher, Ids ids) {
        this.pool = pool;
        this.publisher = publisher;
        this.ids = ids;
    }

    /** First position of the given time or later; beyond the end when there is none. */
    Uni<Long> positionAt(Instant time) {
        return pool.preparedQuery(
                        """
                        select coalesce(
                            (select min(position) from event_log where at >= $1),
                            (select coalesce(max(position), 0) + 1 from event_log))
                        """)
                .execute(Tuple.of(OffsetDateTime.ofInstant(time, ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    Uni<Outcome> from(long position, String type) {
        return Uni.createFrom()
                .emitter(emitter ->
                        Thread.ofVirtual()
                                .name("replay")
                                .start(() -> run(position, type, emitter)));
    }

    private void run(long position, String type, UniEmitter<? super Outcome> emitter) {
        try {
            emitter.complete(run(position, type));
        } catch (RuntimeException failure) {
            emitter.fail(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            emitter.fail(stopped);
        }
    }

    private Outcome run(long position, String type) throws InterruptedException {
        long replay = ids.next();
        long head = Wait.on(head());
        long first = 0;
        long last = 0;
        int published = 0;
        List<Event> page = page(position, head, type);
        while (!page.isEmpty()) {
            Publication.run(page, event -> publisher.republish(event, replay));
            first = first == 0 ? page.getFirst().position() : first;
            last = page.getLast().position();
            published += page.size();
            page = page(last + 1, head, type);
        }
        return new Outcome(first, last, published);
    }

    private Uni<Long> head() {
        return pool.query("select coalesce(max(position), 0) from event_log")
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private List<Event> page(long from, long head, String type) throws InterruptedException {
        return Wait.on(
                pool.preparedQuery(EVENTS)
                        .execute(Tuple.of(from, head, type, PAGE))
                        .map(EventRows::events));
    }

    /** What went out again; zeros when nothing did. */
    record Outcome(long first, long last, int published) {}
}
