package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.mention.MentionLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Which messages call whom: by name or answer from one index, as everybody from one for each room.
 */
@ApplicationScoped
class PostgresMentionLog implements MentionLog {

    private static final String OF =
            """
            with called as (
                (select t.room_id, t.seq, t.message_id from mention t
                    join member m on m.room_id = t.room_id and m.user_id = $1
                    where t.user_id = $1 and t.message_id < $2 and t.author_id <> $1
                        and not %q
                    order by t.message_id desc limit $3)
                union
                (select t.room_id, t.seq, t.message_id from member m
                    cross join lateral (
                        select e.room_id, e.seq, e.message_id from mention e
                        where e.room_id = m.room_id and e.user_id <= 0 and e.message_id < $2
                            and e.author_id <> $1 and e.at >= m.joined_at
                            and not %r
                        order by e.message_id desc limit $3) t
                    where m.user_id = $1
                    order by t.message_id desc limit $3)
            )
            select %s, r.name as room_name, c.seq > coalesce(s.seq, 0) as unread
            from called c
            join message m on m.room_id = c.room_id and m.seq = c.seq
            join room r on r.id = c.room_id
            left join read_state s on s.user_id = $1 and s.room_id = c.room_id
            order by c.message_id desc limit $3\
            """
                    .replace("%s", MessageRows.COLUMNS)
                    .replace("%q", QuietSql.isQuiet("$1", "t.author_id"))
                    .replace("%r", QuietSql.isQuiet("$1", "e.author_id"));

    private final Database database;

    PostgresMentionLog(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Called>> of(long user, long before, int limit) {
        return database.list(OF, Tuple.of(user, before, limit), PostgresMentionLog::called);
    }

    private static Called called(Row row) {
        return new Called(
                MessageRows.message(row), row.getString("room_name"), row.getBoolean("unread"));
    }
}
