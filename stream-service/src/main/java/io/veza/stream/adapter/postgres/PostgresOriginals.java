package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.track.Originals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Which tracks were made of the same bytes. */
@ApplicationScoped
class PostgresOriginals implements Originals {

    private static final String SAME =
            """
            select id from (
                select coalesce(folder, id) as id from track where sha256 = $2
                union select id from track_version where sha256 = $2 and status <> 'FAILED') file
            where id <> $1 order by id limit $3\
            """;

    private static final String DUPLICATE =
            """
            select earlier.id from track earlier join track own using (sha256, artist)
            where own.id = $1 and earlier.id < own.id order by earlier.id limit $2\
            """;

    private final Pool pool;

    PostgresOriginals(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Long>> sameAs(long track, String sha256, int most) {
        return ids(SAME, Tuple.of(track, sha256, most));
    }

    @Override
    public Uni<Optional<Long>> duplicateOf(long track) {
        return ids(DUPLICATE, Tuple.of(track, 1)).map(found -> found.stream().findFirst());
    }

    private Uni<List<Long>> ids(String sql, Tuple values) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong("id"))
                                .toList());
    }
}
