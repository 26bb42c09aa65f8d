package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The stars that people give, in their copy and erased with them. */
@ApplicationScoped
class RatingRows implements PersonalRows {

    private static final String RATINGS =
            """
            with gone as (delete from rating where person = $1 returning 1)
            select count(*) from gone\
            """;

    /** What others gave to one who is no artist any more. */
    private static final String OF_ARTIST = "delete from rating where artist = $1";

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/ratings.json",
                """
                select track::text, album::text, artist::text, stars, rated_at as "ratedAt"
                  from rating where person = $1 order by id
                """);
        return files;
    }

    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        return tx.preparedQuery(RATINGS)
                .execute(Tuple.of(subject))
                .map(rows -> rows.iterator().next().getLong(0))
                .call(() -> tx.preparedQuery(OF_ARTIST).execute(Tuple.of(subject)))
                .map(gone -> Map.of("ratings", gone));
    }
}
