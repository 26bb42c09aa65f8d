package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.room.LoadRooms;
import io.veza.chat.application.room.RoomView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Ten thousand members in one stroke. They are in the room from its beginning, so its log is empty.
 */
@ApplicationScoped
class PostgresLoadRooms implements LoadRooms {

    private static final String ROOMS =
            """
            insert into room (id, name, topic, visibility, owner_id, created_at, active_at)
            select r.id, r.name, $3, 1, 0, $4, $4
            from unnest($1::bigint[], $2::text[]) as r (id, name)\
            """;

    private static final String HEADS =
            """
            insert into room_head (room_id, epoch, members)
            select * from unnest($1::bigint[], $2::text[], $3::int[])\
            """;

    private static final String MEMBERS =
            """
            insert into member (room_id, user_id, joined_at)
            select ($1::bigint[])[1 + (u.place - 1) % cardinality($1::bigint[])], u.id, $3
            from unnest($2::bigint[]) with ordinality as u (id, place)\
            """;

    private final Database database;

    PostgresLoadRooms(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> create(List<RoomView> rooms, List<Long> users) {
        Columns<RoomView> columns = new Columns<>(rooms);
        return database.inTransaction(tx ->
                rooms(tx, columns)
                        .chain(() -> heads(tx, columns))
                        .chain(() -> members(tx, columns, users))
                        .replaceWithVoid());
    }

    private static Uni<?> rooms(SqlConnection tx, Columns<RoomView> rooms) {
        var first = rooms.rows().getFirst().room();
        return tx.preparedQuery(ROOMS)
                .execute(
                        Tuple.of(
                                rooms.longs(view -> view.room().id()),
                                rooms.strings(view -> view.room().name().value()),
                                first.topic().value(),
                                Sql.time(first.createdAt())));
    }

    private static Uni<?> heads(SqlConnection tx, Columns<RoomView> rooms) {
        return tx.preparedQuery(HEADS)
                .execute(
                        Tuple.of(
                                rooms.longs(view -> view.room().id()),
                                rooms.strings(view -> view.head().epoch()),
                                rooms.ints(view -> view.head().members())));
    }

    private static Uni<?> members(SqlConnection tx, Columns<RoomView> rooms, List<Long> users) {
        var createdAt = rooms.rows().getFirst().room().createdAt();
        return tx.preparedQuery(MEMBERS)
                .execute(
                        Tuple.of(
                                rooms.longs(view -> view.room().id()),
                                users.toArray(Long[]::new),
                                Sql.time(createdAt)));
    }
}
