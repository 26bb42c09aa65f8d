package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.search.SearchBacklog;
import io.veza.chat.config.ChatConfig;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How far each room is indexed; whoever works on a room holds its row. */
@ApplicationScoped
class PostgresSearchBacklog implements SearchBacklog {

    private static final String TAKE =
            """
            select room_id, done, top from search_room where done < top
            order by room_id for update skip locked limit 1\
            """;

    private static final String DONE = "update search_room set done = $2 where room_id = $1";

    private static final String RESET =
            """
            insert into search_room (room_id, top) select room_id, top from room_head where top > 0
            on conflict (room_id) do update set done = 0\
            """;

    private static final String PROGRESS =
            """
            select coalesce(sum(least(done, top)), 0)::bigint as done,
                coalesce(sum(top), 0)::bigint as total,
                (count(*) filter (where done < top))::int as waiting
            from search_room\
            """;

    private final Database database;
    private final SearchRowWriter writer;
    private final int batch;

    PostgresSearchBacklog(Database database, SearchRowWriter writer, ChatConfig config) {
        this.database = database;
        this.writer = writer;
        this.batch = config.search().batch();
    }

    @Override
    public Uni<Boolean> advance() {
        return database.inTransaction(
                tx -> tx.preparedQuery(TAKE).execute().chain(rows -> advance(tx, rows)));
    }

    @Override
    public Uni<Void> reset() {
        return database.run(RESET, Tuple.tuple());
    }

    @Override
    public Uni<Progress> progress() {
        return database.list(PROGRESS, Tuple.tuple(), PostgresSearchBacklog::progress)
                .map(List::getFirst);
    }

    private Uni<Boolean> advance(SqlConnection tx, RowSet<Row> taken) {
        if (taken.size() == 0) {
            return Uni.createFrom().item(false);
        }
        Row room = taken.iterator().next();
        Tuple asked = Tuple.of(room.getLong("room_id"), room.getInteger("done"), batch);
        return tx.preparedQuery(PostgresMessages.CHANGED)
                .execute(asked)
                .map(rows -> Sql.list(rows, MessageRows::message))
                .chain(messages -> index(tx, room, messages));
    }

    /** A short batch is all there is: what follows up to the top concerns no message. */
    private Uni<Boolean> index(SqlConnection tx, Row room, List<Message> messages) {
        long id = room.getLong("room_id");
        int last = messages.isEmpty() ? 0 : messages.getLast().latest();
        int done = messages.size() < batch ? Math.max(last, room.getInteger("top")) : last;
        return writer.write(tx, id, messages)
                .chain(() -> tx.preparedQuery(DONE).execute(Tuple.of(id, done)))
                .replaceWith(true);
    }

    private static Progress progress(Row row) {
        return new Progress(row.getLong("done"), row.getLong("total"), row.getInteger("waiting"));
    }
}
