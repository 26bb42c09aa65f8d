package io.veza.stream.adapter.postgres.effect;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Renders in the copy their artist gets; previews end with them, renders with their tracks. */
@ApplicationScoped
class PersonalEffects implements PersonalRows {

    private static final String EXPIRE =
            "update effect_preview set expires_at = created_at where person = $1";

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/renders.json",
                """
                select id::text, track::text, chain, failure, created_at as "createdAt"
                  from effect_render where person = $1 order by id
                """);
        return files;
    }

    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        return tx.preparedQuery(EXPIRE)
                .execute(Tuple.of(subject))
                .map(ended -> Map.of("previews", (long) ended.rowCount()));
    }
}
