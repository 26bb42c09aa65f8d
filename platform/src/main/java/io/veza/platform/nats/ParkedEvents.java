package io.veza.platform.nats;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Events a handler could not digest; a replay, or a person who retries, offers them again. */
final class ParkedEvents {

    private static final String PARK =
            """
            insert into parked_event (handler, event, type, stream, version, payload, actor,
                                      trace, at, attempts, reason)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (handler, event) do update
            set attempts = parked_event.attempts + excluded.attempts, reason = excluded.reason
            """;
    private static final String NEWEST =
            """
            select * from parked_event where (event, handler) < ($1, $2)
            order by event desc, handler desc limit $3
            """;
    private static final String FIND =
            "select * from parked_event where handler = $1 and event = $2";

    private final Pool pool;

    ParkedEvents(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> add(String handler, Event event, int attempts, String reason) {
        Tuple row =
                Tuple.tuple()
                        .addString(handler)
                        .addLong(event.id())
                        .addString(event.type())
                        .addString(event.stream())
                        .addInteger(event.version())
                        .addValue(Buffer.buffer(event.payload()))
                        .addValue(event.actor())
                        .addValue(event.traceParent())
                        .addValue(OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                        .addInteger(attempts)
                        .addString(reason);
        return pool.preparedQuery(PARK).execute(row).replaceWithVoid();
    }

    /** Newest first, those before (event, handler). */
    Uni<List<ParkedEvent>> before(long event, String handler, int most) {
        return pool.preparedQuery(NEWEST)
                .execute(Tuple.of(event, handler, most))
                .map(rows -> rows.stream().map(ParkedEvents::parked).toList());
    }

    Uni<Optional<ParkedEvent>> find(String handler, long event) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(handler, event))
                .map(rows -> rows.stream().findFirst().map(ParkedEvents::parked));
    }

    /** Its place in the log is not kept: nothing depends on it. */
    private static ParkedEvent parked(Row row) {
        Event event =
                new Event(
                        row.getLong("event"),
                        row.getString("type"),
                        row.getString("stream"),
                        row.getInteger("version"),
                        0,
                        row.getBuffer("payload").getBytes(),
                        row.getLong("actor"),
                        row.getString("trace"),
                        row.getOffsetDateTime("at").toInstant());
        return new ParkedEvent(
                row.getString("handler"),
                event,
                row.getOffsetDateTime("parked_at").toInstant(),
                row.getInteger("attempts"),
                row.getString("reason"));
    }
}
