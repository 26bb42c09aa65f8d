package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.room.Room;
import io.veza.platform.persistence.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores new rooms, within a transaction. */
@ApplicationScoped
class RoomStore {

    private static final String INSERT =
            """
            with made as (
                insert into room (id, name, topic, visibility, owner_id, created_at, active_at, kind)
                values ($1, $2, $3, $4, $5, $6, $6, $8) returning id)
            insert into room_head (room_id, epoch) select id, $7 from made\
            """;

    private static final String DROP_HEAD = "delete from room_head where room_id = $1";
    private static final String DROP = "delete from room where id = $1";

    private final EntryWriter writer;
    private final EventLog eventLog;

    RoomStore(EntryWriter writer, EventLog eventLog) {
        this.writer = writer;
        this.eventLog = eventLog;
    }

    Uni<?> insert(SqlConnection tx, Room room, Decision beginning) {
        return tx.preparedQuery(INSERT)
                .execute(
                        Tuple.tuple()
                                .addLong(room.id())
                                .addString(room.name().value())
                                .addString(room.topic().value())
                                .addShort(RoomRows.column(room.visibility()))
                                .addLong(room.owner())
                                .addValue(Sql.time(room.createdAt()))
                                .addString(beginning.head().epoch())
                                .addShort(RoomRows.column(room.kind())));
    }

    /** The first entries of its log. */
    Uni<Void> begin(SqlConnection tx, Room room, Decision beginning) {
        return eventLog.append(tx, List.of(RoomFacts.created(room)))
                .chain(() ->
                        writer.write(
                                tx, List.of(new Decided(room.id(), beginning)), room.createdAt()));
    }

    /** Of a room in which nothing has begun. */
    Uni<?> drop(SqlConnection tx, Room room) {
        Tuple id = Tuple.of(room.id());
        return tx.preparedQuery(DROP_HEAD)
                .execute(id)
                .chain(() -> tx.preparedQuery(DROP).execute(id));
    }
}
