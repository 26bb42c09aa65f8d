package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.room.Heads;
import io.veza.chat.domain.room.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Where the logs of many rooms end. */
@ApplicationScoped
class PostgresHeads implements Heads {

    private static final String HEADS =
            "select " + RoomRows.HEAD + " from room_head h where h.room_id = any($1)";

    private final Pool pool;

    PostgresHeads(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<Long, Head>> of(Collection<Long> rooms) {
        Tuple asked = Tuple.tuple().addArrayOfLong(rooms.toArray(Long[]::new));
        return pool.preparedQuery(HEADS).execute(asked).map(PostgresHeads::byRoom);
    }

    private static Map<Long, Head> byRoom(RowSet<Row> rows) {
        Map<Long, Head> heads = new HashMap<>();
        rows.forEach(row -> heads.put(row.getLong("room_id"), RoomRows.head(row)));
        return heads;
    }
}
