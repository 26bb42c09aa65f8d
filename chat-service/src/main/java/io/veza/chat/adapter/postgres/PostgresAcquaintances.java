package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.relation.Acquaintances;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the rooms of somebody that were used last, and no more of them than are worth it. */
@ApplicationScoped
class PostgresAcquaintances implements Acquaintances {

    private static final String OF =
            """
            with own as (
                select m.room_id from member m join room r on r.id = m.room_id
                join room_head h on h.room_id = m.room_id
                where m.user_id = $1 and h.members <= $2 order by r.active_at desc limit 100
            )
            select o.user_id, count(*)::int as rooms from own join member o on o.room_id = own.room_id
            where o.user_id <> $1
                and not exists (select from relation q where (q.blocks or q.mutes)
                    and q.user_id = $1 and q.other_id = o.user_id)
                and not exists (select from relation q where q.blocks
                    and q.user_id = o.user_id and q.other_id = $1)
            group by o.user_id order by rooms desc, o.user_id limit $3\
            """;

    private final Database database;

    PostgresAcquaintances(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Acquaintance>> of(long user, int largest, int most) {
        return database.list(
                OF,
                Tuple.of(user, largest, most),
                row -> new Acquaintance(row.getLong("user_id"), row.getInteger("rooms")));
    }
}
