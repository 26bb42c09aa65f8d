package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.subject.WrappedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class PostgresSubjectKeys implements WrappedKeys {

    private static final String FIND =
            "select wrapped from subject_key where subject = $1 and wrapped is not null";

    private static final String KEEP =
            """
            insert into subject_key (subject, wrapped, made_at) values ($1, $2, $3)
            on conflict do nothing
            """;

    private static final String DESTROY =
            """
            insert into subject_key (subject, made_at, destroyed_at) values ($1, $2, $2)
            on conflict (subject) do update set wrapped = null, destroyed_at = $2
             where subject_key.wrapped is not null
            returning xmax <> 0
            """;

    private final Pool pool;

    PostgresSubjectKeys(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<byte[]>> find(long subject) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(subject))
                .map(rows -> first(rows).map(row -> row.getBuffer(0).getBytes()));
    }

    @Override
    public Uni<Optional<byte[]>> findOrKeep(long subject, byte[] wrapped, Instant now) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(subject, Buffer.buffer(wrapped), utc(now)))
                .chain(() -> find(subject));
    }

    @Override
    public Uni<Boolean> destroy(long subject, Instant now) {
        return pool.preparedQuery(DESTROY)
                .execute(Tuple.of(subject, utc(now)))
                .map(rows -> first(rows).map(row -> row.getBoolean(0)).orElse(false));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.stream().findFirst();
    }
}
