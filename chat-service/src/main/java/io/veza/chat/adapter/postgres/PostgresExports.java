package io.veza.chat.adapter.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.export.Exports;
import io.veza.chat.domain.export.RoomExport;
import io.veza.chat.domain.message.MessageEdit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exports that can be read. */
@ApplicationScoped
class PostgresExports implements Exports {

    private static final String CREATE =
            """
            insert into room_export (id, room_id, user_id, top, created_at, expires_at)
            values ($1, $2, $3, $4, $5, $6)\
            """;
    private static final String SELECT =
            """
            select id, room_id, user_id, top, created_at, expires_at, read_seq from room_export
            where user_id = $1 and room_id = $2 and expires_at > $3\
            """;
    private static final String LIST = SELECT + " order by id desc limit 20";
    private static final String FIND = SELECT + " and id = $4";

    /** Whoever has not read on for ten seconds has given up. */
    private static final String READ =
            """
            update room_export e
            set reader = case when $5 then null else $3 end, read_at = $6, read_seq = $4
            where e.id = $1 and not exists (
                select 1 from room_export o
                where o.user_id = $2 and o.reader <> $3
                    and o.read_at > $6::timestamptz - interval '10 seconds')
            returning id\
            """;

    private static final String EDITS =
            """
            select m.id as message_id, e.edit, e.body, e.at
            from unnest($2::bigint[]) as m (id)
            cross join lateral (
                select edit, body, at from message_edit
                where room_id = $1 and message_id = m.id order by edit desc limit $3) as e
            order by m.id, e.edit\
            """;

    private final Database database;

    PostgresExports(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> create(RoomExport export) {
        return database.run(
                CREATE,
                Tuple.of(
                        export.id(),
                        export.room(),
                        export.user(),
                        export.top(),
                        Sql.time(export.createdAt()),
                        Sql.time(export.expiresAt())));
    }

    @Override
    public Uni<List<RoomExport>> of(long user, long room, Instant now) {
        return database.list(LIST, Tuple.of(user, room, Sql.time(now)), PostgresExports::export);
    }

    @Override
    public Uni<Optional<RoomExport>> find(long user, long room, long export, Instant now) {
        return database.list(
                        FIND, Tuple.of(user, room, Sql.time(now), export), PostgresExports::export)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Boolean> read(RoomExport export, Reading reading, Instant now) {
        Tuple arguments =
                Tuple.of(
                        export.id(),
                        export.user(),
                        reading.reader(),
                        reading.seq(),
                        reading.done(),
                        Sql.time(now));
        return database.list(READ, arguments, row -> row.getLong(0))
                .map(changed -> !changed.isEmpty());
    }

    @Override
    public Uni<Map<Long, List<MessageEdit>>> edits(long room, Collection<Long> messages, int most) {
        if (messages.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return database.list(EDITS, Tuple.of(room, messages.toArray(Long[]::new), most), row -> row)
                .map(rows ->
                        rows.stream()
                                .collect(
                                        groupingBy(
                                                row -> row.getLong("message_id"),
                                                mapping(PostgresExports::edit, toList()))));
    }

    private static MessageEdit edit(Row row) {
        return new MessageEdit(
                row.getInteger("edit"),
                row.getString("body"),
                row.getOffsetDateTime("at").toInstant());
    }

    private static RoomExport export(Row row) {
        return new RoomExport(
                row.getLong("id"),
                row.getLong("room_id"),
                row.getLong("user_id"),
                row.getInteger("top"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("expires_at").toInstant(),
                row.getInteger("read_seq"));
    }
}
