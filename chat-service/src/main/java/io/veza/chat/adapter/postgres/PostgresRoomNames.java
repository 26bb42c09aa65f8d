package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.analytics.RoomNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of rooms; those of private ones do not leave the database. */
@ApplicationScoped
class PostgresRoomNames implements RoomNames {

    private static final String NAMES =
            """
            select r.id, case when r.visibility = 1 then r.name else '' end as name,
                r.visibility = 1 as open, h.members
            from room r join room_head h on h.room_id = r.id where r.id = any($1)\
            """;

    private final Database database;

    PostgresRoomNames(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Long, Named>> of(Collection<Long> rooms) {
        if (rooms.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return database.list(NAMES, Tuple.of(rooms.toArray(Long[]::new)), PostgresRoomNames::named)
                .map(found ->
                        found.stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map.Entry<Long, Named> named(Row row) {
        return Map.entry(
                row.getLong("id"),
                new Named(
                        row.getString("name"), row.getBoolean("open"), row.getInteger("members")));
    }
}
