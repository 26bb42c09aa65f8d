package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.room.Heads;
import io.veza.chat.domain.room.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the logs of many rooms end. */
@ApplicationScoped
class PostgresHeads implements Heads {

    private static final String HEADS =
            "select " + RoomRows.HEAD + " from room_head h where h.room_id = any($1)";

    private final Database database;

    PostgresHeads(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Long, Head>> of(Collection<Long> rooms) {
        Tuple asked = Tuple.tuple().addArrayOfLong(rooms.toArray(Long[]::new));
        return database.list(HEADS, asked, PostgresHeads::entry).map(PostgresHeads::byRoom);
    }

    private static Map.Entry<Long, Head> entry(Row row) {
        return Map.entry(row.getLong("room_id"), RoomRows.head(row));
    }

    private static Map<Long, Head> byRoom(List<Map.Entry<Long, Head>> heads) {
        return heads.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
