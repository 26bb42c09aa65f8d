package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.message.Messages;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.MessageEdit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** History by keyset: each page is one range of one index. */
@ApplicationScoped
class PostgresMessages implements Messages {

    private static final String SELECT =
            "select " + MessageRows.COLUMNS + " from message m where m.room_id = $1";
    private static final String BEFORE =
            SELECT
                    + " and m.thread_root is null and m.seq < $2"
                    + " order by m.room_id desc, m.seq desc limit $3";
    private static final String AFTER =
            SELECT
                    + " and m.thread_root is null and m.seq > $2"
                    + " order by m.room_id, m.seq limit $3";

    /** A thread is one range of an index too. */
    private static final String REPLIES_BEFORE =
            SELECT
                    + " and m.thread_root = $4 and m.seq < $2"
                    + " order by m.room_id desc, m.thread_root desc, m.seq desc limit $3";

    private static final String REPLIES_AFTER =
            SELECT
                    + " and m.thread_root = $4 and m.seq > $2"
                    + " order by m.room_id, m.thread_root, m.seq limit $3";

    private static final String FIND = SELECT + " and m.id = any($2)";

    /** Two ranges of two indexes: what is new, and what was there and has changed. */
    static final String CHANGED =
            """
            select * from (
                (select %1$s from message m where m.room_id = $1 and m.seq > $2
                    order by m.room_id, m.seq limit $3)
                union all
                (select %1$s from message m where m.room_id = $1 and m.changed_seq > $2
                    and m.seq <= $2 order by m.changed_seq fetch first $3 rows with ties)
            ) as c order by greatest(c.seq, c.changed_seq) fetch first $3 rows with ties\
            """
                    .replace("%1$s", MessageRows.COLUMNS);

    private static final String LAST_OF =
            """
            select m.id from message m
            where m.room_id = $1 and m.author_id = $2 and m.deleted_at is null
                and m.seq > (select h.top - 10000 from room_head h where h.room_id = $1)
            order by m.room_id desc, m.seq desc limit $3\
            """;

    private static final String PINNED =
            SELECT + " and m.pinned_at is not null order by m.pinned_at desc, m.seq desc limit 100";
    private static final String EDITS =
            """
            select edit, body, at from message_edit where room_id = $1 and message_id = $2
            order by edit limit 200\
            """;

    private final Database database;

    PostgresMessages(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Message>> before(long room, int seq, int limit) {
        return page(BEFORE, room, seq, limit).map(List::reversed);
    }

    @Override
    public Uni<List<Message>> after(long room, int seq, int limit) {
        return page(AFTER, room, seq, limit);
    }

    @Override
    public Uni<List<Message>> repliesBefore(long room, long root, int seq, int limit) {
        Tuple asked = Tuple.of(room, seq, limit, root);
        return database.list(REPLIES_BEFORE, asked, MessageRows::message).map(List::reversed);
    }

    @Override
    public Uni<List<Message>> repliesAfter(long room, long root, int seq, int limit) {
        Tuple asked = Tuple.of(room, seq, limit, root);
        return database.list(REPLIES_AFTER, asked, MessageRows::message);
    }

    @Override
    public Uni<List<Message>> find(long room, Collection<Long> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : database.list(
                        FIND, Tuple.of(room, ids.toArray(Long[]::new)), MessageRows::message);
    }

    @Override
    public Uni<List<Message>> changedSince(long room, int seq, int limit) {
        return page(CHANGED, room, seq, limit);
    }

    @Override
    public Uni<List<Long>> lastOf(long room, long author, int limit) {
        return database.list(LAST_OF, Tuple.of(room, author, limit), row -> row.getLong(0));
    }

    @Override
    public Uni<List<Message>> pinned(long room) {
        return database.list(PINNED, Tuple.of(room), MessageRows::message);
    }

    @Override
    public Uni<List<MessageEdit>> edits(long room, long message) {
        return database.list(EDITS, Tuple.of(room, message), PostgresMessages::edit);
    }

    private static MessageEdit edit(Row row) {
        return new MessageEdit(
                row.getInteger("edit"),
                row.getString("body"),
                row.getOffsetDateTime("at").toInstant());
    }

    private Uni<List<Message>> page(String query, long room, int seq, int limit) {
        return database.list(query, Tuple.of(room, seq, limit), MessageRows::message);
    }
}
