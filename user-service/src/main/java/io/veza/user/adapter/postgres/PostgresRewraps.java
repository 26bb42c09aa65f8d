package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.rewrap.Rewraps;
import io.veza.user.domain.rewrap.Rewrap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

@ApplicationScoped
class PostgresRewraps implements Rewraps {

    private static final String FIND =
            "select started_at, done, finished_at from rewrap where key_id = $1";

    private static final String BEGIN =
            """
            insert into rewrap as r (key_id, started_by, started_at) values ($1, $2, $3)
                on conflict (key_id) do update
               set started_by = excluded.started_by, started_at = excluded.started_at, done = 0,
                   finished_at = null
             where r.finished_at is not null
            """;

    private static final String ADVANCE = "update rewrap set done = done + $2 where key_id = $1";

    private static final String FINISH =
            "update rewrap set finished_at = $2 where key_id = $1 and finished_at is null";

    private final Pool pool;

    PostgresRewraps(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Rewrap>> find(String keyId) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(keyId))
                .map(rows -> rows.stream().findFirst().map(PostgresRewraps::rewrap));
    }

    @Override
    public Uni<Void> begin(String keyId, long by, Instant now) {
        return run(BEGIN, Tuple.of(keyId, by, utc(now)));
    }

    @Override
    public Uni<Void> advance(String keyId, int done) {
        return run(ADVANCE, Tuple.of(keyId, (long) done));
    }

    @Override
    public Uni<Void> finish(String keyId, Instant now) {
        return run(FINISH, Tuple.of(keyId, utc(now)));
    }

    private Uni<Void> run(String statement, Tuple values) {
        return pool.preparedQuery(statement).execute(values).replaceWithVoid();
    }

    private static Rewrap rewrap(Row row) {
        OffsetDateTime finished = row.getOffsetDateTime("finished_at");
        return new Rewrap(
                row.getOffsetDateTime("started_at").toInstant(),
                row.getLong("done"),
                finished == null ? null : finished.toInstant());
    }
}
