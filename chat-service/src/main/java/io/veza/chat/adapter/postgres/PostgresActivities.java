package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.activity.Activities;
import io.veza.chat.domain.activity.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the feed. Whether a room may be seen is asked anew each time, for people come and go. */
@ApplicationScoped
class PostgresActivities implements Activities {

    private static final String LIST =
            """
            select a.id, a.kind, a.at, a.actor_id, a.subject_id, a.title, a.count
            from activity a
            where (a.at, a.id) < ($2, $3) and case
                when a.kind in ('ROOM_CREATED', 'MESSAGES_POSTED') then exists (
                    select 1 from room r where r.id = a.subject_id and (r.visibility = 1 or exists (
                        select 1 from member m where m.room_id = r.id and m.user_id = $1)))
                else a.public or a.actor_id = $1 end
            order by a.at desc, a.id desc limit $4\
            """;

    private final Database database;

    PostgresActivities(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Activity>> list(long user, Keyset from, int limit) {
        Tuple page = Tuple.of(user, Sql.time(from.at()), from.id(), limit);
        return database.list(LIST, page, PostgresActivities::activity);
    }

    private static Activity activity(Row row) {
        return new Activity(
                row.getLong("id"),
                Activity.Kind.valueOf(row.getString("kind")),
                row.getOffsetDateTime("at").toInstant(),
                row.getLong("actor_id"),
                row.getLong("subject_id"),
                row.getString("title"),
                row.getInteger("count"));
    }
}
