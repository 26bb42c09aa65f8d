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

    /** 81 is END_GUARD: see ActionKind. */
    private static final String MAY_BE_GUARDED =
            """
            select not r.welcome and not exists (
                select 1 from moderation o where o.room_id = $1 and o.kind = 81
                    and o.at > now() - interval '10 minutes') as may
            from room r where r.id = $1\
            """;

    private final Database database;

    PostgresArrivals(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Long>> since(long room, Instant since) {
        return database.list(SINCE, Tuple.of(room, Sql.time(since)), row -> row.getLong(0));
    }

    @Override
    public Uni<Boolean> mayBeGuarded(long room) {
        return database.list(MAY_BE_GUARDED, Tuple.of(room), row -> row.getBoolean(0))
                .map(found -> found.stream().findFirst().orElse(false));
    }
}
