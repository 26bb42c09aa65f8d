package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.activity.ActivityKey;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the feed. */
@ApplicationScoped
class ActivityWriter {

    /** What comes later about the same thing takes the entry's place. */
    private static final String PUT =
            """
            insert into activity (id, key, kind, at, actor_id, subject_id, title, count, public)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (key) do update set kind = excluded.kind, at = excluded.at,
                title = excluded.title, public = excluded.public\
            """;

    /** Titled like the room is called now. */
    private static final String COUNT =
            """
            insert into activity (id, key, kind, at, actor_id, subject_id, title, count, public)
            select $1, $2, $3, $4, $5, $6, r.name, $7, r.visibility = 1 from room r where r.id = $6
            on conflict (key) do update set at = greatest(activity.at, excluded.at),
                actor_id = excluded.actor_id, title = excluded.title,
                count = activity.count + excluded.count\
            """;

    private static final String REMOVE = "delete from activity where key = $1";

    Uni<Void> put(SqlConnection tx, ActivityKey key, Activity entry, boolean open) {
        Tuple row = common(key, entry).addString(entry.title()).addInteger(entry.count());
        return tx.preparedQuery(PUT).execute(row.addBoolean(open)).replaceWithVoid();
    }

    Uni<Void> count(SqlConnection tx, ActivityKey key, Activity entry) {
        Tuple row = common(key, entry).addInteger(entry.count());
        return tx.preparedQuery(COUNT).execute(row).replaceWithVoid();
    }

    Uni<Void> remove(SqlConnection tx, ActivityKey key) {
        return tx.preparedQuery(REMOVE).execute(Tuple.of(key.value())).replaceWithVoid();
    }

    private static Tuple common(ActivityKey key, Activity entry) {
        return Tuple.tuple()
                .addLong(entry.id())
                .addString(key.value())
                .addString(entry.kind().name())
                .addValue(Sql.time(entry.at()))
                .addLong(entry.actor())
                .addLong(entry.subject());
    }
}
