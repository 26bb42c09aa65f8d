package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.safety.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Who came into a room lately and is still there. */
@ApplicationScoped
class PostgresArrivals implements Arrivals {

    private static final String SINCE =
            """
            select m.user_id from member m join room_head h on h.room_id = m.room_id
            where m.room_id = $1 and m.joined_at > $2
                and (h.guarded_until is null or h.guarded_until < now())
            order by m.joined_at desc limit 200\
            """;

    private static final String WELCOMES = "select welcome from room where id = $1";

    private final Database database;

    PostgresArrivals(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Long>> since(long room, Instant since) {
        return database.list(SINCE, Tuple.of(room, Sql.time(since)), row -> row.getLong(0));
    }

    @Override
    public Uni<Boolean> welcomes(long room) {
        return database.list(WELCOMES, Tuple.of(room), row -> row.getBoolean(0))
                .map(found -> found.stream().findFirst().orElse(false));
    }
}
