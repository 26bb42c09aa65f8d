package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.Keyset;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.application.room.Rooms;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The rooms there are. */
@ApplicationScoped
class PostgresRooms implements Rooms {

    private static final String VIEW =
            "select "
                    + RoomRows.ROOM
                    + ", "
                    + RoomRows.HEAD
                    + ", r.active_at as list_active_at, "
                    + StandingRows.COLUMNS
                    + " from room r join room_head h on h.room_id = r.id"
                    + StandingRows.joins("r.id", "$1");

    private static final String FIND = VIEW + " where r.id = $2";

    private static final String LIST =
            VIEW
                    + " where (r.visibility = 1 or m.user_id is not null)"
                    + " and (r.kind <> 2 or $6::bigint > 0)"
                    + " and ($6::bigint = 0 or m.user_id is not null and exists ("
                    + "select from member w where w.room_id = r.id and w.user_id = $6))"
                    + " and coalesce(x.banned_until <= now(), true)"
                    + " and ($2 = '%%' or (r.name || ' ' || r.topic) ilike $2)"
                    + " and (r.active_at, r.id) < ($3, $4)"
                    + " order by r.active_at desc, r.id desc limit $5";

    private final Database database;
    private final RoomStore store;

    PostgresRooms(Database database, RoomStore store) {
        this.database = database;
        this.store = store;
    }

    @Override
    public Uni<Void> create(Room room, Decision beginning) {
        return database.inTransaction(tx ->
                store.insert(tx, room, beginning).chain(() -> store.begin(tx, room, beginning)));
    }

    @Override
    public Uni<Optional<RoomView>> find(long room, long user) {
        return database.list(FIND, Tuple.of(user, room), row -> RoomRows.view(user, row))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Listed>> list(long user, Sieve sieve, Keyset from, int limit) {
        Tuple tuple =
                Tuple.of(
                        user,
                        Sql.contains(sieve.text()),
                        Sql.time(from.at()),
                        from.id(),
                        limit,
                        sieve.with());
        return database.list(LIST, tuple, row -> listed(user, row));
    }

    private static Listed listed(long user, Row row) {
        RoomView view = RoomRows.view(user, row);
        Keyset place =
                new Keyset(row.getOffsetDateTime("list_active_at").toInstant(), view.room().id());
        return new Listed(view, place);
    }
}
