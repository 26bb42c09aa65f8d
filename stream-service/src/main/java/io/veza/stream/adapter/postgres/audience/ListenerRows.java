package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What people have listened to, in their copy and erased with them. */
@ApplicationScoped
class ListenerRows implements PersonalRows {

    /** An artist who goes leaves the histories of others, too: their words stand there. */
    private static final String HEARD =
            """
            with gone as (delete from listen l using track t
                    where t.id = l.track and t.artist = $1 and l.person <> $1 returning l.person),
                fewer as (select person, count(*)::int as gone from gone group by person)
            update listener r set listens = greatest(r.listens - f.gone, 0)
            from fewer f where f.person = r.person\
            """;

    private static final String ERASE =
            """
            with reports as (delete from listen_report where person = $1),
                playing as (delete from playing_now where person = $1),
                place as (delete from listening where person = $1),
                elsewhere as (delete from scrobbler where person = $1),
                settings as (delete from listener where person = $1)
            delete from listen where person = $1\
            """;

    @Override
    public SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(
                "stream/listens.json",
                """
                select id::text, listened_at as "listenedAt", artist, title, release,
                       duration_ms as "durationMs", origin_url as "originUrl", player,
                       recording_mbid as "recordingMbid", isrc, track::text
                  from listen where person = $1 order by listened_at, id
                """);
        files.put(
                "stream/listening.json",
                """
                select queue::text[], index, position_ms as "positionMs", device, at
                  from listening where person = $1
                """);
        files.put(
                "stream/scrobblers.json",
                """
                select service, name, since from scrobbler where person = $1 order by service
                """);
        files.put(
                "stream/listen-settings.json",
                """
                select keep_history as "keepHistory" from listener where person = $1
                """);
        return files;
    }

    @Override
    public Uni<Map<String, Long>> erase(SqlConnection tx, long subject) {
        return tx.preparedQuery(HEARD)
                .execute(Tuple.of(subject))
                .chain(() -> tx.preparedQuery(ERASE).execute(Tuple.of(subject)))
                .map(gone -> Map.of("listens", (long) gone.rowCount()));
    }
}
