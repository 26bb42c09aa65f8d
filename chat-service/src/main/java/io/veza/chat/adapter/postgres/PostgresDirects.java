package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.direct.Directs;
import io.veza.chat.domain.direct.Pair;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.room.Room;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rooms that two people have between them. Of two who open one at the same time the second
 * waits for the first at the primary key, and is given that room.
 */
@ApplicationScoped
class PostgresDirects implements Directs {

    private static final String FIND =
            "select room_id from direct where low_id = $1 and high_id = $2";

    private static final String CLAIM =
            """
            insert into direct (low_id, high_id, room_id) values ($1, $2, $3)
            on conflict (low_id, high_id) do nothing returning room_id\
            """;

    private static final String OTHERS =
            """
            select room_id, case when low_id = $1 then high_id else low_id end as other_id
            from direct where room_id = any($2) and (low_id = $1 or high_id = $1)\
            """;

    private final Database database;
    private final RoomStore store;

    PostgresDirects(Database database, RoomStore store) {
        this.database = database;
        this.store = store;
    }

    @Override
    public Uni<Long> open(Pair pair, Room room, Decision beginning) {
        Tuple key = Tuple.of(pair.low(), pair.high());
        return database.list(FIND, key, row -> row.getLong(0))
                .chain(found ->
                        found.isEmpty()
                                ? database.inTransaction(tx -> make(tx, pair, room, beginning))
                                : Uni.createFrom().item(found.getFirst()));
    }

    @Override
    public Uni<Map<Long, Long>> others(long user, Collection<Long> rooms) {
        return database.list(
                        OTHERS,
                        Tuple.of(user, rooms.toArray(Long[]::new)),
                        row -> Map.entry(row.getLong("room_id"), row.getLong("other_id")))
                .map(found ->
                        found.stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The room first: the claim refers to it. When the claim fails, nobody ever saw the room. */
    private Uni<Long> make(SqlConnection tx, Pair pair, Room room, Decision beginning) {
        Tuple claim = Tuple.of(pair.low(), pair.high(), room.id());
        return store.insert(tx, room, beginning)
                .chain(() -> tx.preparedQuery(CLAIM).execute(claim))
                .chain(claimed ->
                        claimed.size() == 1
                                ? store.begin(tx, room, beginning).replaceWith(room.id())
                                : giveWay(tx, pair, room));
    }

    private Uni<Long> giveWay(SqlConnection tx, Pair pair, Room room) {
        return store.drop(tx, room)
                .chain(() -> tx.preparedQuery(FIND).execute(Tuple.of(pair.low(), pair.high())))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
