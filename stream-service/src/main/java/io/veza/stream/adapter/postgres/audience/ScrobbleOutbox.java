package io.veza.stream.adapter.postgres.audience;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.scrobbler.Scrobblers.Batch;
import io.veza.stream.domain.listen.Heard;
import io.veza.stream.domain.listen.Listen;
import io.veza.stream.domain.scrobbler.Scrobbler.Failure;
import io.veza.stream.domain.scrobbler.ScrobblerService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What waits to be sent: written with the listen itself, and gone once it was taken. */
@ApplicationScoped
class ScrobbleOutbox {

    /** To every place of theirs whose token is good as far as we know. */
    private static final String ADD =
            """
            insert into scrobble (id, person, service, listened_at, artist, title, release,
                duration_ms, origin_url, player, recording_mbid, isrc, due_at)
            select $2, s.person, s.service, $3, $4, $5, $6, $7, $8, $9, $10, $11,
                case when s.failure = 'REFUSED' then 'infinity'::timestamptz else $12 end
            from scrobbler s where s.person = $1
            on conflict do nothing\
            """;

    /** Whoever else looks now takes others. */
    private static final String TAKE =
            """
            with first as (select person, service from scrobble where due_at <= $1
                    order by due_at limit 1),
                due as (select w.id, w.service from scrobble w join first f using (person, service)
                    where w.due_at <= $1 order by w.listened_at, w.id limit $2
                    for update of w skip locked)
            update scrobble w set due_at = $3 from due, scrobbler s
            where w.id = due.id and w.service = due.service
                and s.person = w.person and s.service = w.service
            returning w.id, w.person, w.service, w.listened_at, w.artist, w.title, w.release,
                w.duration_ms, w.origin_url, w.player, w.recording_mbid, w.isrc,
                null::bigint as track, w.attempts, s.sealed\
            """;

    private static final String DONE = "delete from scrobble where service = $1 and id = any($2)";

    private static final String WELL =
            "update scrobbler set failure = null"
                    + " where person = $1 and service = $2 and failure is not null";

    private static final String POSTPONE =
            """
            update scrobble set due_at = $3, attempts = attempts + 1
            where service = $1 and id = any($2)\
            """;

    /** One that is refused has all of theirs wait. */
    private static final String STOP =
            "update scrobble set due_at = 'infinity' where person = $1 and service = $2";

    private static final String ILL =
            "update scrobbler set failure = $3 where person = $1 and service = $2";

    private final Clock clock;

    ScrobbleOutbox(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> add(SqlConnection tx, List<Listen> listens) {
        return listens.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(ADD)
                        .executeBatch(listens.stream().map(this::values).toList())
                        .replaceWithVoid();
    }

    private Tuple values(Listen listen) {
        Heard heard = listen.heard();
        return Tuple.tuple()
                .addLong(listen.person())
                .addLong(listen.id())
                .addOffsetDateTime(Sql.time(listen.listenedAt()))
                .addString(heard.artist())
                .addString(heard.title())
                .addString(heard.release())
                .addInteger(heard.durationMs())
                .addString(heard.originUrl())
                .addString(heard.player())
                .addString(heard.recording().mbid())
                .addString(heard.recording().isrc())
                .addOffsetDateTime(Sql.time(clock.instant()));
    }

    Uni<Optional<Batch>> take(SqlConnection tx, int most, Duration lease) {
        Instant now = clock.instant();
        return tx.preparedQuery(TAKE)
                .execute(Tuple.of(Sql.time(now), most, Sql.time(now.plus(lease))))
                .map(rows -> rows.size() == 0 ? Optional.empty() : Optional.of(batch(rows)));
    }

    private static Batch batch(RowSet<Row> rows) {
        Row first = rows.iterator().next();
        int attempts =
                StreamSupport.stream(rows.spliterator(), false)
                        .mapToInt(row -> row.getInteger("attempts"))
                        .max()
                        .orElse(0);
        return new Batch(
                first.getLong("person"),
                ScrobblerService.valueOf(first.getString("service")),
                first.getBuffer("sealed").getBytes(),
                ListenRows.all(rows).stream()
                        .sorted(Comparator.comparing(Listen::listenedAt))
                        .toList(),
                attempts);
    }

    Uni<Void> done(SqlConnection tx, Batch batch) {
        return tx.preparedQuery(DONE)
                .execute(which(batch))
                .chain(() ->
                        tx.preparedQuery(WELL)
                                .execute(Tuple.of(batch.person(), batch.service().name())))
                .replaceWithVoid();
    }

    Uni<Void> postpone(SqlConnection tx, Batch batch, Instant due) {
        return tx.preparedQuery(POSTPONE)
                .execute(which(batch).addOffsetDateTime(Sql.time(due)))
                .chain(() -> ill(tx, batch, Failure.UNREACHABLE));
    }

    Uni<Void> stop(SqlConnection tx, Batch batch) {
        return tx.preparedQuery(STOP)
                .execute(Tuple.of(batch.person(), batch.service().name()))
                .chain(() -> ill(tx, batch, Failure.REFUSED));
    }

    private static Uni<Void> ill(SqlConnection tx, Batch batch, Failure why) {
        return tx.preparedQuery(ILL)
                .execute(Tuple.of(batch.person(), batch.service().name(), why.name()))
                .replaceWithVoid();
    }

    private static Tuple which(Batch batch) {
        Long[] ids = batch.listens().stream().map(Listen::id).toArray(Long[]::new);
        return Tuple.tuple().addString(batch.service().name()).addArrayOfLong(ids);
    }
}
