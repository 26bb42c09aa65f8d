package io.veza.platform.nats;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Event;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Events a handler could not digest; a replay offers them again. */
final class ParkedEvents {

    private static final String PARK =
            """
            insert into parked_event (handler, event, type, stream, version, payload, actor,
                                      trace, at, attempts, reason)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (handler, event) do update
            set attempts = parked_event.attempts + excluded.attempts, reason = excluded.reason
            """;

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
}
