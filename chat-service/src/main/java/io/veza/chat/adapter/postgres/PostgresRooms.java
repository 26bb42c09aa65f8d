package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.application.room.Rooms;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.room.Room;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The rooms there are. */
@ApplicationScoped
class PostgresRooms implements Rooms {

    private static final String INSERT =
            """
            with made as (
                insert into room (id, name, topic, visibility, owner_id, created_at, active_at)
                values ($1, $2, $3, $4, $5, $6, $6) returning id)
            insert into room_head (room_id, epoch) select id, $7 from made\
            """;

    private static final String VIEW =
            "select "
                    + RoomRows.ROOM
                    + ", "
                    + RoomRows.HEAD
                    + ", r.active_at as list_active_at, m.user_id is not null as joined"
                    + " from room r join room_head h on h.room_id = r.id"
                    + " left join member m on m.room_id = r.id and m.user_id = $1";

    private static final String FIND = VIEW + " where r.id = $2";

    private static final String LIST =
            VIEW
                    + " where (r.visibility = 1 or m.user_id is not null)"
                    + " and ($2 = '%%' or (r.name || ' ' || r.topic) ilike $2)"
                    + " and (r.active_at, r.id) < ($3, $4)"
                    + " order by r.active_at desc, r.id desc limit $5";

    private final Database database;
    private final EntryWriter writer;
    private final EventLog eventLog;

    PostgresRooms(Database database, EntryWriter writer, EventLog eventLog) {
        this.database = database;
        this.writer = writer;
        this.eventLog = eventLog;
    }

    @Override
    public Uni<Void> create(Room room, Decision beginning) {
        return database.inTransaction(tx ->
                insert(tx, room, beginning)
                        .chain(() -> eventLog.append(tx, created(room)))
                        .chain(() -> write(tx, room, beginning)));
    }

    @Override
    public Uni<Optional<RoomView>> find(long room, long user) {
        return database.list(FIND, Tuple.of(user, room), RoomRows::view)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Listed>> list(long user, String query, Keyset from, int limit) {
        Tuple tuple = Tuple.of(user, Sql.contains(query), Sql.time(from.at()), from.id(), limit);
        return database.list(LIST, tuple, PostgresRooms::listed);
    }

    private static Uni<?> insert(SqlConnection tx, Room room, Decision beginning) {
        return tx.preparedQuery(INSERT)
                .execute(
                        Tuple.tuple()
                                .addLong(room.id())
                                .addString(room.name().value())
                                .addString(room.topic().value())
                                .addShort(RoomRows.column(room.visibility()))
                                .addLong(room.owner())
                                .addValue(Sql.time(room.createdAt()))
                                .addString(beginning.head().epoch()));
    }

    private Uni<Void> write(SqlConnection tx, Room room, Decision beginning) {
        return writer.write(tx, List.of(new Decided(room.id(), beginning)), room.createdAt());
    }

    private static List<NewEvent> created(Room room) {
        return List.of(RoomFacts.created(room));
    }

    private static Listed listed(Row row) {
        RoomView view = RoomRows.view(row);
        Keyset place =
                new Keyset(row.getOffsetDateTime("list_active_at").toInstant(), view.room().id());
        return new Listed(view, place);
    }
}
