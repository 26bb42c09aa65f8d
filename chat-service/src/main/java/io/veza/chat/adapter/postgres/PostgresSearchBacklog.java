package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.search.SearchBacklog;
import io.veza.chat.config.ChatConfig;
import io.veza.chat.domain.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How far each room is indexed; whoever works on rooms holds their rows. Where many rooms speak,
 * each has little that is new: one transaction takes as much of several as it would of one.
 */
@ApplicationScoped
class PostgresSearchBacklog implements SearchBacklog {

    private static final String TAKE =
            """
            select room_id, done, top from search_room where done < top and room_id > $1
            order by room_id for update skip locked limit $2\
            """;

    private static final String CHANGED =
            "select c.* from unnest($1::bigint[], $2::int[]) as r (id, done) cross join lateral ("
                    + PostgresMessages.CHANGED.replace("$1", "r.id").replace("$2", "r.done")
                    + ") as c order by c.room_id, greatest(c.seq, c.changed_seq)";

    private static final String DONE =
            """
            update search_room r set done = d.done
            from unnest($1::bigint[], $2::int[]) as d (room_id, done)
            where r.room_id = d.room_id\
            """;

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
    private final ChatConfig.Search config;

    /** The last room taken: those that speak all the time leave none waiting behind them. */
    private final AtomicLong last = new AtomicLong();

    PostgresSearchBacklog(Database database, SearchRowWriter writer, ChatConfig config) {
        this.database = database;
        this.writer = writer;
        this.config = config.search();
    }

    @Override
    public Uni<Boolean> advance() {
        long after = last.get();
        return database.inTransaction(tx -> advance(tx, after))
                .chain(more -> more || after == 0 ? Uni.createFrom().item(more) : fromTheFirst());
    }

    private Uni<Boolean> fromTheFirst() {
        last.set(0);
        return database.inTransaction(tx -> advance(tx, 0));
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

    private Uni<Boolean> advance(SqlConnection tx, long after) {
        return tx.preparedQuery(TAKE)
                .execute(Tuple.of(after, Math.min(config.rooms(), config.batch())))
                .map(rows -> Sql.list(rows, PostgresSearchBacklog::behind))
                .chain(rooms ->
                        rooms.isEmpty() ? Uni.createFrom().item(false) : advance(tx, rooms));
    }

    private Uni<Boolean> advance(SqlConnection tx, List<Behind> rooms) {
        last.set(rooms.getLast().room());
        Columns<Behind> rows = new Columns<>(rooms);
        int share = config.batch() / rooms.size();
        return tx.preparedQuery(CHANGED)
                .execute(Tuple.of(rows.longs(Behind::room), rows.ints(Behind::done), share))
                .map(found -> Sql.list(found, MessageRows::message))
                .call(messages -> writer.write(tx, messages))
                .chain(messages -> done(tx, rooms, messages, share))
                .replaceWith(true);
    }

    private static Uni<?> done(
            SqlConnection tx, List<Behind> rooms, List<Message> messages, int share) {
        Map<Long, List<Message>> found = messages.stream().collect(groupingBy(Message::room));
        Columns<Behind> rows = new Columns<>(rooms);
        return tx.preparedQuery(DONE)
                .execute(
                        Tuple.of(
                                rows.longs(Behind::room),
                                rows.ints(one ->
                                        one.reached(
                                                found.getOrDefault(one.room(), List.of()),
                                                share))));
    }

    private static Behind behind(Row row) {
        return new Behind(row.getLong("room_id"), row.getInteger("done"), row.getInteger("top"));
    }

    private static Progress progress(Row row) {
        return new Progress(row.getLong("done"), row.getLong("total"), row.getInteger("waiting"));
    }

    /** A room that is indexed up to a place, and has come further. */
    private record Behind(long room, int done, int top) {

        /** Fewer than asked for are all there is: what follows up to the top concerns none. */
        int reached(List<Message> found, int asked) {
            int latest = found.isEmpty() ? 0 : found.getLast().latest();
            return found.size() < asked ? Math.max(latest, top) : latest;
        }
    }
}
