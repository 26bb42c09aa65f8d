package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.listen.PlayingNow;
import io.veza.stream.domain.listen.Heard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What each person hears right now, in PostgreSQL. */
@ApplicationScoped
class PostgresPlayingNow implements PlayingNow {

    private static final String PUT =
            """
            insert into playing_now (person, artist, title, release, duration_ms, origin_url,
                player, since, until)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (person) do update set artist = excluded.artist, title = excluded.title,
                release = excluded.release, duration_ms = excluded.duration_ms,
                origin_url = excluded.origin_url, player = excluded.player,
                since = excluded.since, until = excluded.until\
            """;

    private static final String FIND =
            """
            select artist, title, release, duration_ms, origin_url, player, since
            from playing_now where person = $1 and until > $2\
            """;

    private final Pool pool;

    PostgresPlayingNow(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> put(long person, Current current, Instant until) {
        Heard heard = current.heard();
        Tuple row =
                Tuple.tuple()
                        .addLong(person)
                        .addString(heard.artist())
                        .addString(heard.title())
                        .addString(heard.release())
                        .addInteger(heard.durationMs())
                        .addString(heard.originUrl())
                        .addString(heard.player())
                        .addOffsetDateTime(Sql.time(current.since()))
                        .addOffsetDateTime(Sql.time(until));
        return pool.preparedQuery(PUT).execute(row).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Current>> find(long person, Instant now) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(person, Sql.time(now)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresPlayingNow::current)
                                .findFirst());
    }

    private static Current current(Row row) {
        Heard heard =
                new Heard(
                        row.getString("artist"),
                        row.getString("title"),
                        row.getString("release"),
                        row.getInteger("duration_ms"),
                        row.getString("origin_url"),
                        row.getString("player"),
                        Heard.Recording.UNKNOWN);
        return new Current(heard, row.getOffsetDateTime("since").toInstant());
    }
}
