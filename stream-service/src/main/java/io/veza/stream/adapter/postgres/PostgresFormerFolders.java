package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.application.media.FormerFolders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The folders of former files, by the names that their addresses have. */
@ApplicationScoped
class PostgresFormerFolders implements FormerFolders {

    private static final String FIND =
            """
            select id from track_version
            where track = $1 and status = 'READY'
                and left(sha256, 12) || case when made = '{}' then '' else '-' || ladder end = $2
                and (made <> '{}' or playable <> '{}')
            order by id desc limit 1\
            """;

    private final Pool pool;

    PostgresFormerFolders(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Long>> find(long track, String version) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(track, version))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong("id"))
                                .findFirst());
    }
}
