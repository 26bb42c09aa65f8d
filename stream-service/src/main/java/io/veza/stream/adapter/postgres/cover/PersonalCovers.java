package io.veza.stream.adapter.postgres.cover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Covers somebody has put; in their copy they are files, and the sweep takes those with them. */
@ApplicationScoped
class PersonalCovers implements PersonalRows {

    private static final String ERASE =
            "update cover set erased_at = now() where owner = $1 and erased_at is null";

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/covers.json",
                """
                select id::text, album::text, track::text, created_at as "createdAt"
                  from cover where owner = $1 and erased_at is null order by id
                """);
        return files;
    }

    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        return tx.preparedQuery(ERASE)
                .execute(Tuple.of(subject))
                .map(gone -> Map.of("covers", (long) gone.rowCount()));
    }
}
