package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.listen.Listen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows of {@code listen}, however many in one statement. */
@ApplicationScoped
class ListenRows {

    static final String COLUMNS =
            "id, person, listened_at, artist, title, release, duration_ms, origin_url, player,"
                    + " recording_mbid, isrc, track";

    /** A track that was deleted in between is none of ours any more. */
    private static final String ADD =
            """
            insert into listen (id, person, listened_at, artist, title, release, duration_ms,
                origin_url, player, recording_mbid, isrc, track)
            select l.id, $1, l.at, l.artist, l.title, l.release, l.duration, l.url, l.player,
                l.mbid, l.isrc, (select t.id from track t where t.id = l.track)
            from unnest($2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[],
                $7::int[], $8::text[], $9::text[], $10::text[], $11::text[], $12::bigint[])
                as l (id, at, artist, title, release, duration, url, player, mbid, isrc, track)
            on conflict on constraint listen_once do nothing
            returning id\
            """;

    /** Gives those that were not there. */
    Uni<List<Listen>> add(SqlConnection tx, long person, List<Listen> listens) {
        return tx.preparedQuery(ADD)
                .execute(values(person, listens))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getLong("id"))
                                .collect(Collectors.toSet()))
                .map(added -> listens.stream().filter(one -> added.contains(one.id())).toList());
    }

    private static Tuple values(long person, List<Listen> listens) {
        return Tuple.tuple()
                .addLong(person)
                .addArrayOfLong(each(listens, Listen::id).toArray(Long[]::new))
                .addArrayOfOffsetDateTime(
                        each(listens, one -> Sql.time(one.listenedAt()))
                                .toArray(OffsetDateTime[]::new))
                .addArrayOfString(texts(listens, Heard::artist))
                .addArrayOfString(texts(listens, Heard::title))
                .addArrayOfString(texts(listens, Heard::release))
                .addArrayOfInteger(
                        each(listens, one -> one.heard().durationMs()).toArray(Integer[]::new))
                .addArrayOfString(texts(listens, Heard::originUrl))
                .addArrayOfString(texts(listens, Heard::player))
                .addArrayOfString(texts(listens, heard -> heard.recording().mbid()))
                .addArrayOfString(texts(listens, heard -> heard.recording().isrc()))
                .addArrayOfLong(each(listens, Listen::track).toArray(Long[]::new));
    }

    private static String[] texts(List<Listen> listens, Function<Heard, String> text) {
        return each(listens, one -> text.apply(one.heard())).toArray(String[]::new);
    }

    private static <T extends @Nullable Object> Stream<T> each(
            List<Listen> listens, Function<Listen, T> part) {
        return listens.stream().map(part);
    }

    static List<Listen> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(ListenRows::listen).toList();
    }

    private static Listen listen(Row row) {
        return new Listen(
                row.getLong("id"),
                row.getLong("person"),
                row.getOffsetDateTime("listened_at").toInstant(),
                new Heard(
                        row.getString("artist"),
                        row.getString("title"),
                        row.getString("release"),
                        row.getInteger("duration_ms"),
                        row.getString("origin_url"),
                        row.getString("player"),
                        new Heard.Recording(
                                row.getString("recording_mbid"), row.getString("isrc"))),
                row.getLong("track"));
    }
}
