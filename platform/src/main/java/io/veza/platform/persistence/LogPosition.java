package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the log ends and how far the relay has come. */
@ApplicationScoped
class LogPosition {

    private static final String POSITION =
            """
            with log as (
                select l.position,
                       l.txid < r.floor or (l.txid < r.ceiling and l.position <= r.position) as sent
                from event_log l cross join relay_position r)
            select coalesce(max(position), 0) as head,
                   coalesce(max(position) filter (where sent), 0) as relayed,
                   (count(*) filter (where not sent))::int as waiting
            from log
            """;

    private final Pool pool;

    LogPosition(Pool pool) {
        this.pool = pool;
    }

    Uni<Place> get() {
        return pool.query(POSITION)
                .execute()
                .map(rows -> rows.iterator().next())
                .map(row ->
                        new Place(
                                row.getLong("head"),
                                row.getLong("relayed"),
                                row.getInteger("waiting")));
    }

    /** Positions, and how many events lie between. */
    record Place(long head, long relayed, int waiting) {}
}
