package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.activity.Activity;
import io.veza.chat.domain.activity.ActivityKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
            select e.id, e.key, e.kind, e.at, e.actor, e.room, r.name, e.count, r.visibility = 1
            from unnest($1::bigint[], $2::text[], $3::text[], $4::timestamptz[], $5::bigint[],
                $6::bigint[], $7::int[]) as e (id, key, kind, at, actor, room, count)
            join room r on r.id = e.room order by e.key
            on conflict (key) do update set at = greatest(activity.at, excluded.at),
                actor_id = excluded.actor_id, title = excluded.title,
                count = activity.count + excluded.count\
            """;

    /** As of now where it was not for all before: what comes out is news. */
    private static final String SHOW =
            """
            update activity set public = $2, at = case when $2 and not public then $3 else at end
            where key = $1\
            """;

    private static final String REMOVE = "delete from activity where key = $1";

    Uni<Void> put(SqlConnection tx, ActivityKey key, Activity entry, boolean open) {
        Tuple row = common(key, entry).addString(entry.title()).addInteger(entry.count());
        return tx.preparedQuery(PUT).execute(row.addBoolean(open)).replaceWithVoid();
    }

    /** What happened in rooms, by key; in the order of keys, so that nobody waits crosswise. */
    Uni<Void> count(SqlConnection tx, Map<ActivityKey, Activity> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Columns<Map.Entry<ActivityKey, Activity>> rows =
                new Columns<>(List.copyOf(entries.entrySet()));
        return tx.preparedQuery(COUNT)
                .execute(
                        Tuple.tuple()
                                .addArrayOfLong(rows.longs(one -> one.getValue().id()))
                                .addArrayOfString(rows.strings(one -> one.getKey().value()))
                                .addArrayOfString(rows.strings(one -> one.getValue().kind().name()))
                                .addArrayOfOffsetDateTime(rows.times(one -> one.getValue().at()))
                                .addArrayOfLong(rows.longs(one -> one.getValue().actor()))
                                .addArrayOfLong(rows.longs(one -> one.getValue().subject()))
                                .addArrayOfInteger(rows.ints(one -> one.getValue().count())))
                .replaceWithVoid();
    }

    /** It became everybody's business, or ceased to be. */
    Uni<Void> show(SqlConnection tx, ActivityKey key, boolean open, Instant at) {
        return tx.preparedQuery(SHOW)
                .execute(Tuple.of(key.value(), open, Sql.time(at)))
                .replaceWithVoid();
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
