package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.listening.Listenings;
import io.veza.stream.domain.listen.Listening;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Where people are in what they listen to: one statement for each reading and each writing. */
@ApplicationScoped
class PostgresListenings implements Listenings {

    private static final String FIND =
            "select queue, index, position_ms, device, at from listening where person = $1";

    private static final String PUT =
            """
            insert into listening (person, queue, index, position_ms, device, at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (person) do update set
                queue = case when $7 then listening.queue else excluded.queue end,
                index = excluded.index, position_ms = excluded.position_ms,
                device = excluded.device, at = excluded.at
            where excluded.at >= listening.at\
            """;

    private static final String DELETE = "delete from listening where person = $1";

    private final Pool pool;

    PostgresListenings(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Listening>> find(long person) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(person))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresListenings::listening)
                                .findFirst());
    }

    private static Listening listening(Row row) {
        return new Listening(
                List.of(row.getArrayOfLongs("queue")),
                row.getInteger("index"),
                row.getInteger("position_ms"),
                row.getString("device"),
                row.getOffsetDateTime("at").toInstant());
    }

    @Override
    public Uni<Boolean> put(long person, Listening listening, boolean sameQueue) {
        Tuple row =
                Tuple.tuple()
                        .addLong(person)
                        .addArrayOfLong(listening.queue().toArray(Long[]::new))
                        .addInteger(listening.index())
                        .addInteger(listening.positionMs())
                        .addString(listening.device())
                        .addOffsetDateTime(Sql.time(listening.at()))
                        .addBoolean(sameQueue);
        return pool.preparedQuery(PUT).execute(row).map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Void> delete(long person) {
        return pool.preparedQuery(DELETE).execute(Tuple.of(person)).replaceWithVoid();
    }
}
