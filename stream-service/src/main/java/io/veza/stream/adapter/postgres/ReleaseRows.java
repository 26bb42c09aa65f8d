package io.veza.stream.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What is said of somebody's tracks beside themselves, and of them on the tracks of others, in
 * their copy and erased with them.
 */
@ApplicationScoped
class ReleaseRows implements PersonalRows {

    /** Others have said that they had a part in a track: the name that was said stays with it. */
    private static final String CREDITED =
            """
            update track set credit_accounts = array_replace(credit_accounts, $1, 0::bigint)
            where credit_accounts @> array[$1]::bigint[]\
            """;

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/credits.json",
                """
                select id::text as track, credit_roles[place] as role,
                       credit_words[place] as words, credit_names[place] as name
                  from track, generate_subscripts(credit_accounts, 1) as place
                 where credit_accounts @> array[$1]::bigint[] and credit_accounts[place] = $1
                 order by id, place
                """);
        files.put(
                "stream/links.json",
                """
                select l.track::text, l.name, l.created_at as "createdAt",
                       l.expires_at as "expiresAt", l.most_uses as "mostUses", l.uses,
                       l.last_used_at as "lastUsedAt"
                  from track_link l join track t on t.id = l.track where t.artist = $1
                 order by l.id
                """);
        files.put(
                "stream/versions.json",
                """
                select v.track::text, v.id::text, v.file_name as "fileName", v.sha256,
                       v.size_bytes as "sizeBytes", v.source_format as "sourceFormat",
                       v.status, v.failure, v.created_at as "createdAt"
                  from track_version v join track t on t.id = v.track where t.artist = $1
                 order by v.id
                """);
        return files;
    }

    /** Links and files go with the tracks. */
    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        return tx.preparedQuery(CREDITED)
                .execute(Tuple.of(subject))
                .map(named -> Map.of("credits", (long) named.rowCount()));
    }
}
