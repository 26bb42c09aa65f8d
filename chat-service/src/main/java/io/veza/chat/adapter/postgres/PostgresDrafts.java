package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.chat.application.draft.Drafts;
import io.veza.chat.domain.draft.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What people have begun to write. */
@ApplicationScoped
class PostgresDrafts implements Drafts {

    private static final String COLUMNS = "user_id, room_id, thread_root, body, version, at";
    private static final String PLACE = " where user_id = $1 and room_id = $2 and thread_root = $3";
    private static final String FIND = "select " + COLUMNS + " from draft" + PLACE;
    private static final String OF =
            "select " + COLUMNS + " from draft where user_id = $1 order by version desc";

    /** Of two processes that write at once, the newer text stays and is the answer to both. */
    private static final String PUT =
            """
            insert into draft as d (user_id, room_id, thread_root, body, version, at)
            select $1, $2, $3, $4, $5, $6
            where (select count(*) from draft o where o.user_id = $1) < $7
                or exists (select 1 from draft o
                    where o.user_id = $1 and o.room_id = $2 and o.thread_root = $3)
            on conflict (user_id, room_id, thread_root) do update
            set body = case when d.version < excluded.version then excluded.body else d.body end,
                at = case when d.version < excluded.version then excluded.at else d.at end,
                version = greatest(d.version, excluded.version)
            returning user_id, room_id, thread_root, body, version, at\
            """;

    private static final String DELETE = "delete from draft" + PLACE + " and version < $4";

    private final Database database;

    PostgresDrafts(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Draft>> find(Draft.Place place) {
        return first(FIND, tuple(place));
    }

    @Override
    public Uni<List<Draft>> of(long user) {
        return database.list(OF, Tuple.of(user), PostgresDrafts::draft);
    }

    @Override
    public Uni<Optional<Draft>> put(Draft draft, int most) {
        return first(
                PUT,
                tuple(draft.place())
                        .addString(draft.text())
                        .addLong(draft.version())
                        .addValue(Sql.time(draft.at()))
                        .addInteger(most));
    }

    @Override
    public Uni<Void> delete(Draft.Place place, long version) {
        return database.run(DELETE, tuple(place).addLong(version));
    }

    private Uni<Optional<Draft>> first(String statement, Tuple arguments) {
        return database.list(statement, arguments, PostgresDrafts::draft)
                .map(found -> found.stream().findFirst());
    }

    private static Tuple tuple(Draft.Place place) {
        return Tuple.of(place.user(), place.room(), place.threadRoot());
    }

    private static Draft draft(Row row) {
        return new Draft(
                new Draft.Place(
                        row.getLong("user_id"), row.getLong("room_id"), row.getLong("thread_root")),
                row.getString("body"),
                row.getLong("version"),
                row.getOffsetDateTime("at").toInstant());
    }
}
