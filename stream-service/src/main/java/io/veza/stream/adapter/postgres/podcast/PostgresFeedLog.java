package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.FeedLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Written only when a feed says something else than before: apps ask far more often than that. */
@ApplicationScoped
class PostgresFeedLog implements FeedLog {

    private static final String FIND =
            "select modified_at from show_feed where show = $1 and page = $2 and digest = $3";

    private static final String NOTE =
            """
            insert into show_feed as f (show, page, digest, modified_at)
            select id, $2, $3, $4 from show where id = $1
            on conflict (show, page) do update
            set digest = excluded.digest,
                modified_at = case when f.digest = excluded.digest then f.modified_at
                    else greatest(excluded.modified_at, f.modified_at + interval '1 second') end
            returning modified_at\
            """;

    private final Pool pool;
    private final Clock clock;

    PostgresFeedLog(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Instant> seen(long show, int page, String digest) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(show, page, digest))
                .chain(found ->
                        found.size() > 0
                                ? Uni.createFrom().item(at(found))
                                : note(show, page, digest));
    }

    /** In whole seconds, as headers are: each state has another one. */
    private Uni<Instant> note(long show, int page, String digest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return pool.preparedQuery(NOTE)
                .execute(Tuple.of(show, page, digest, Sql.time(now)))
                .map(noted -> noted.size() > 0 ? at(noted) : now);
    }

    private static Instant at(RowSet<Row> rows) {
        return rows.iterator().next().getOffsetDateTime(0).toInstant();
    }
}
