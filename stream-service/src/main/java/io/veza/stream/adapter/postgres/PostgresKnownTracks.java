package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.upkeep.KnownTracks;
import io.veza.stream.domain.upkeep.Original;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The tracks of the database, as the disk should know them. */
@ApplicationScoped
class PostgresKnownTracks implements KnownTracks {

    private static final String ORIGINALS =
            "select id, size_bytes, sha256 from track where id > $1 order by id limit $2";

    private static final String TRACKS = "select id from track where id = any($1)";

    private static final String IN_USE =
            """
            select id from track where id = any($1)
            union select track from encode_job where track = any($1)
            union select id from upload where id = any($1)\
            """;

    private final Pool pool;

    PostgresKnownTracks(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Original>> originals(long after, int most) {
        return pool.preparedQuery(ORIGINALS)
                .execute(Tuple.of(after, most))
                .map(rows -> stream(rows).map(PostgresKnownTracks::original).toList());
    }

    private static Original original(Row row) {
        return new Original(row.getLong("id"), row.getLong("size_bytes"), row.getString("sha256"));
    }

    @Override
    public Uni<Set<Long>> tracks(Set<Long> ids) {
        return ids(TRACKS, ids);
    }

    @Override
    public Uni<Set<Long>> inUse(Set<Long> ids) {
        return ids(IN_USE, ids);
    }

    private Uni<Set<Long>> ids(String sql, Set<Long> asked) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(asked.toArray(Long[]::new)))
                .map(rows -> stream(rows).map(row -> row.getLong(0)).collect(Collectors.toSet()));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
