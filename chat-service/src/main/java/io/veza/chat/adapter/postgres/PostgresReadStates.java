package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.reading.ReadStates;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.reading.ReadState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far everybody has read. */
@ApplicationScoped
class PostgresReadStates implements ReadStates {

    /** How many messages the room had had by then. */
    private static final String NUMBER =
            """
            coalesce((select m.number from message m where m.room_id = $1 and m.seq <= $3
                order by m.room_id desc, m.seq desc limit 1), 0)\
            """;

    /** Only after a position was taken back there can be one's own messages after it. */
    private static final String OWN =
            """
            (select count(*) from message m
                where m.room_id = $1 and m.author_id = $2 and m.seq > $3
                    and m.thread_root is null)\
            """;

    private static final String STATE =
            " select p.room_id, p.seq, greatest(h.messages - p.messages - p.own - "
                    + QuietSql.count("p.room_id", "p.user_id", "p.seq")
                    + ", 0) as unread, "
                    + MentionSql.count("p.room_id", "p.user_id", "p.seq", "$4")
                    + " as mentions from moved p join room_head h on h.room_id = p.room_id";

    /** In the same form, as if it had just moved. */
    private static final String OF =
            "with moved as (select $1::bigint as room_id, $2::bigint as user_id,"
                    + " coalesce(s.seq, 0) as seq, coalesce(s.messages, 0) as messages,"
                    + " coalesce(s.own, 0) as own from (select) as one"
                    + " left join read_state s on s.room_id = $1 and s.user_id = $2)"
                    + STATE.replace("$4", "$3");

    private static final String READ =
            "with moved as ("
                    + " insert into read_state (user_id, room_id, seq, messages, receipt)"
                    + " select $2, $1, least($3, h.top), "
                    + NUMBER
                    + ", case when $5 then least($3, h.top) end from room_head h"
                    + " where h.room_id = $1 on conflict (user_id, room_id) do update"
                    + " set seq = excluded.seq, messages = excluded.messages,"
                    + " receipt = greatest(read_state.receipt, excluded.receipt),"
                    + " own = case when read_state.own = 0 then 0 else "
                    + OWN
                    + " end where read_state.seq < excluded.seq returning *)"
                    + STATE;

    private static final String UNREAD =
            "with moved as ("
                    + " insert into read_state (user_id, room_id, seq, messages, own) values ($2, $1, $3, "
                    + NUMBER
                    + ", "
                    + OWN
                    + ") on conflict (user_id, room_id) do update"
                    + " set seq = excluded.seq, messages = excluded.messages, own = excluded.own"
                    + " returning *)"
                    + STATE;

    private static final String ALL =
            """
            insert into read_state (user_id, room_id, seq, messages)
            select m.user_id, h.room_id, h.top, h.messages
            from member m join room_head h on h.room_id = m.room_id
            left join read_state s on s.user_id = m.user_id and s.room_id = m.room_id
            where m.user_id = $1 and coalesce(s.seq, 0) < h.top order by h.room_id
            on conflict (user_id, room_id) do update
            set seq = excluded.seq, messages = excluded.messages, own = 0
            where read_state.seq < excluded.seq
            returning room_id, seq, 0 as unread, 0 as mentions\
            """;

    private static final String NOTIFICATIONS =
            "select "
                    + NotificationRows.COLUMNS
                    + " from read_state s where s.user_id = $1 and s.room_id = $2";

    private static final String NOTIFY =
            """
            insert into read_state (user_id, room_id, seq, messages, level, passing_level, passing_until)
            values ($1, $2, 0, 0, $3, $4, $5) on conflict (user_id, room_id) do update
            set level = excluded.level, passing_level = excluded.passing_level,
                passing_until = excluded.passing_until\
            """;

    private final Database database;

    PostgresReadStates(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<ReadState>> markRead(
            long user, long room, int seq, boolean shown, Instant connectedSince) {
        Tuple row = Tuple.of(room, user, seq, Sql.time(connectedSince), shown);
        return database.list(READ, row, PostgresReadStates::state)
                .map(moved -> moved.stream().findFirst());
    }

    @Override
    public Uni<ReadState> of(long user, long room, Instant connectedSince) {
        return database.list(
                        OF,
                        Tuple.of(room, user, Sql.time(connectedSince)),
                        PostgresReadStates::state)
                .map(List::getFirst);
    }

    @Override
    public Uni<ReadState> markUnread(long user, long room, int seq, Instant connectedSince) {
        return database.list(
                        UNREAD,
                        Tuple.of(room, user, seq - 1, Sql.time(connectedSince)),
                        PostgresReadStates::state)
                .map(List::getFirst);
    }

    @Override
    public Uni<List<ReadState>> markAllRead(long user) {
        return database.list(ALL, Tuple.of(user), PostgresReadStates::state);
    }

    @Override
    public Uni<Notifications> notifications(long user, long room) {
        return database.list(NOTIFICATIONS, Tuple.of(user, room), NotificationRows::notifications)
                .map(found -> found.isEmpty() ? Notifications.USUAL : found.getFirst());
    }

    @Override
    public Uni<Void> notify(long user, long room, Notifications wanted) {
        var passing = wanted.passing();
        return database.run(
                NOTIFY,
                Tuple.of(
                        user,
                        room,
                        (short) wanted.level().number(),
                        passing == null ? null : (short) passing.level().number(),
                        passing == null ? null : Sql.time(passing.until())));
    }

    private static ReadState state(Row row) {
        return new ReadState(
                row.getLong("room_id"),
                row.getInteger("seq"),
                row.getInteger("unread"),
                row.getInteger("mentions"));
    }
}
