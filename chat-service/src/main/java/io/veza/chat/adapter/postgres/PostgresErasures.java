package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.erasure.Erasures;
import io.veza.chat.domain.message.Emoji;
import io.veza.chat.domain.message.ReactionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is counted is counted with what it counts, so a call that is lost and made again counts
 * nothing twice.
 */
@ApplicationScoped
class PostgresErasures implements Erasures {

    private static final String BEGIN =
            "insert into subject_erasure (id, subject, begun_at) values ($1, $2, $3)"
                    + " on conflict do nothing";

    private static final String OPEN =
            "select 1 from subject_erasure where id = $1 and done_at is null";

    private static final String NEXT =
            """
            select r.room_id, r.seq, h.top, h.epoch from subject_erasure_room r
            join room_head h on h.room_id = r.room_id
            where r.erasure = $1 order by r.room_id limit 1\
            """;

    private static final String SAID =
            """
            select id from message
            where room_id = $1 and seq > $2 and seq <= $3 and author_id = $4 and deleted_at is null
            order by seq limit $5\
            """;

    private static final String REACTIONS =
            """
            select r.message_id, r.emoji from reaction r
            join message m on m.room_id = r.room_id and m.id = r.message_id and m.deleted_at is null
            where r.room_id = $1 and r.user_id = $2 limit $3\
            """;

    private static final String MESSAGES =
            """
            select count(*) from message m join subject_erasure e on e.id = $5
            where m.room_id = $1 and m.seq > $2 and m.seq <= $3 and m.author_id = $4
                and m.deleted_at >= e.begun_at\
            """;

    private static final String PASSED =
            "update subject_erasure_room set seq = $3 where erasure = $1 and room_id = $2";

    private static final String LEFT =
            "delete from subject_erasure_room where erasure = $1 and room_id = $2";

    private static final String COUNT =
            """
            insert into subject_erasure_count as c (erasure, kind, count) values ($1, $2, $3)
            on conflict (erasure, kind) do update set count = c.count + excluded.count\
            """;

    private static final String FINISH =
            "update subject_erasure set done_at = $2 where id = $1 and done_at is null";

    private static final String ERASED =
            "select kind, count from subject_erasure_count where erasure = $1 and count > 0";

    private final Database database;
    private final NicknameEraser nicknames;
    private final Clock clock;

    PostgresErasures(Database database, NicknameEraser nicknames, Clock clock) {
        this.database = database;
        this.nicknames = nicknames;
        this.clock = clock;
    }

    @Override
    public Uni<Boolean> begin(long erasure, long subject) {
        Tuple row = Tuple.of(erasure, subject, Sql.time(clock.instant()));
        return database.inTransaction(tx ->
                        tx.preparedQuery(BEGIN)
                                .execute(row)
                                .chain(rows ->
                                        rows.rowCount() == 0
                                                ? Uni.createFrom().voidItem()
                                                : takeOwn(tx, erasure, subject)))
                .chain(() -> database.list(OPEN, Tuple.of(erasure), one -> true))
                .map(open -> !open.isEmpty());
    }

    private static Uni<Void> takeOwn(SqlConnection tx, long erasure, long subject) {
        Tuple both = Tuple.of(erasure, subject);
        return tx.preparedQuery(ErasureSql.ROOMS)
                .execute(both)
                .chain(() -> tx.preparedQuery(ErasureSql.REACTIONS).execute(both))
                .chain(rows -> count(tx, erasure, "reactions", rows.iterator().next().getLong(0)))
                .chain(() -> takeAll(tx, erasure, ErasureSql.OWN, Tuple.of(subject)));
    }

    private static Uni<Void> takeAll(
            SqlConnection tx, long erasure, Map<String, String> statements, Tuple arguments) {
        return Multi.createFrom()
                .iterable(statements.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one ->
                        tx.preparedQuery(one.getValue())
                                .execute(arguments)
                                .chain(rows -> count(tx, erasure, one.getKey(), rows.rowCount())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> count(SqlConnection tx, long erasure, String kind, long count) {
        return tx.preparedQuery(COUNT).execute(Tuple.of(erasure, kind, count)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Stretch>> next(long erasure, int length) {
        return database.list(
                        NEXT,
                        Tuple.of(erasure),
                        row -> {
                            int after = row.getInteger("seq");
                            int top = row.getInteger("top");
                            return new Stretch(
                                    row.getLong("room_id"),
                                    row.getString("epoch"),
                                    after,
                                    Math.min(top, after + length),
                                    after + length >= top);
                        })
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Long>> said(Stretch stretch, long subject, int most) {
        Tuple place = Tuple.of(stretch.room(), stretch.after(), stretch.upTo(), subject, most);
        return database.list(SAID, place, row -> row.getLong("id"));
    }

    @Override
    public Uni<List<ReactionKey>> reactions(long room, long subject, int most) {
        return database.list(
                REACTIONS,
                Tuple.of(room, subject, most),
                row ->
                        new ReactionKey(
                                row.getLong("message_id"),
                                new Emoji(row.getString("emoji")),
                                subject));
    }

    @Override
    public Uni<Void> passed(Stretch stretch, long erasure, long subject) {
        Tuple place = Tuple.of(stretch.room(), stretch.after(), stretch.upTo(), subject, erasure);
        return database.inTransaction(tx ->
                tx.preparedQuery(MESSAGES)
                        .execute(place)
                        .chain(rows ->
                                count(tx, erasure, "messages", rows.iterator().next().getLong(0)))
                        .chain(() -> move(tx, stretch, erasure)));
    }

    private static Uni<Void> move(SqlConnection tx, Stretch stretch, long erasure) {
        return stretch.last()
                ? tx.preparedQuery(LEFT)
                        .execute(Tuple.of(erasure, stretch.room()))
                        .replaceWithVoid()
                : tx.preparedQuery(PASSED)
                        .execute(Tuple.of(erasure, stretch.room(), stretch.upTo()))
                        .replaceWithVoid();
    }

    @Override
    public Uni<Void> leave(long room, long erasure, long subject) {
        Tuple both = Tuple.of(room, subject);
        return database.inTransaction(tx ->
                takeAll(tx, erasure, ErasureSql.IN_ROOM, both)
                        .chain(() -> nicknames.erase(tx, room, subject))
                        .chain(found -> count(tx, erasure, "nicknamesInLog", found)));
    }

    @Override
    public Uni<Void> finish(long erasure) {
        return database.run(FINISH, Tuple.of(erasure, Sql.time(clock.instant())));
    }

    @Override
    public Uni<Map<String, Long>> erased(long erasure) {
        return database.list(
                        ERASED,
                        Tuple.of(erasure),
                        row -> Map.entry(row.getString("kind"), row.getLong("count")))
                .map(all ->
                        all.stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
