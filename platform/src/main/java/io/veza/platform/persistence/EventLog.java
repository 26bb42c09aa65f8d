package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Appends events through the reactive client, in the caller's transaction. The caller holds its
 * aggregate's row lock; of two that don't, the later fails on (stream, version).
 */
@ApplicationScoped
public class EventLog {

    private static final String APPEND =
            """
            insert into event_log (id, stream, version, type, payload, actor, trace, at)
            select e.id, e.stream,
                   coalesce((select max(l.version) from event_log l where l.stream = e.stream), 0)
                     + row_number() over (partition by e.stream order by e.ordinal),
                   e.type, e.payload, e.actor, $6, $7
            from unnest($1::bigint[], $2::text[], $3::text[], $4::bytea[], $5::bigint[])
                 with ordinality as e (id, stream, type, payload, actor, ordinal)
            order by e.ordinal
            """;

    private final Ids ids;
    private final Clock clock;
    private final RelayBell bell;

    EventLog(Ids ids, Clock clock, RelayBell bell) {
        this.ids = ids;
        this.clock = clock;
        this.bell = bell;
    }

    public Uni<Void> append(SqlConnection tx, List<NewEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(APPEND).execute(rows(events)).invoke(bell::ring).replaceWithVoid();
    }

    private Tuple rows(List<NewEvent> events) {
        return Tuple.tuple()
                .addArrayOfLong(events.stream().map(event -> ids.next()).toArray(Long[]::new))
                .addArrayOfString(events.stream().map(NewEvent::stream).toArray(String[]::new))
                .addArrayOfString(events.stream().map(NewEvent::type).toArray(String[]::new))
                .addValue(events.stream().map(EventLog::payload).toArray(Buffer[]::new))
                .addArrayOfLong(events.stream().map(NewEvent::actor).toArray(Long[]::new))
                .addValue(Traces.current())
                .addValue(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Buffer payload(NewEvent event) {
        return Buffer.buffer(event.payload().toByteArray());
    }
}
