package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.person.Nicknames;
import io.veza.platform.cache.Caches;
import io.veza.platform.cache.TwoLevelCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nicknames of whole rooms, kept close: most rooms have none, and that is known too. */
@ApplicationScoped
class PostgresNicknames implements Nicknames {

    private static final Duration TTL = Duration.ofMinutes(10);
    private static final String LIST =
            """
            select room_id, user_id, nickname from member
            where room_id = any($1) and nickname is not null\
            """;

    private final Database database;
    private final TwoLevelCache<Map<Long, String>> cache;

    PostgresNicknames(Database database, Caches caches) {
        this.database = database;
        this.cache = caches.twoLevel("nicknames", TTL, new NicknameCodec());
    }

    @Override
    public Uni<Map<Long, Map<Long, String>>> of(Collection<Long> rooms) {
        return cache.getAll(rooms.stream().map(String::valueOf).toList(), this::load)
                .map(found ->
                        found.entrySet().stream()
                                .filter(room -> !room.getValue().isEmpty())
                                .collect(
                                        toMap(
                                                room -> Long.valueOf(room.getKey()),
                                                Map.Entry::getValue)));
    }

    @Override
    public Uni<Void> forget(long room) {
        return cache.invalidate(String.valueOf(room));
    }

    private Uni<Map<String, Map<Long, String>>> load(Set<String> rooms) {
        Long[] ids = rooms.stream().map(Long::valueOf).toArray(Long[]::new);
        return database.list(LIST, Tuple.of(ids), row -> row)
                .map(PostgresNicknames::byRoom)
                .map(found ->
                        rooms.stream()
                                .collect(
                                        toMap(
                                                room -> room,
                                                room ->
                                                        found.getOrDefault(
                                                                Long.valueOf(room), Map.of()))));
    }

    private static Map<Long, Map<Long, String>> byRoom(List<Row> rows) {
        return rows.stream()
                .collect(
                        groupingBy(
                                row -> row.getLong("room_id"),
                                toMap(
                                        row -> row.getLong("user_id"),
                                        row -> row.getString("nickname"))));
    }
}
