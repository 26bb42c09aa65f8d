package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Role;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.Episodes.Placing;
import io.veza.stream.application.podcast.FeedImports.Job;
import io.veza.stream.domain.podcast.EpisodeDetails;
import io.veza.stream.domain.podcast.EpisodeKind;
import io.veza.stream.domain.podcast.ForeignItem;
import io.veza.stream.domain.podcast.ItemFailure;
import io.veza.stream.domain.track.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Gives out what waits, to one at a time, and notes what became of it. */
@ApplicationScoped
class FeedJobRows {

    private static final String CLAIM =
            """
            update feed_item i set attempts = attempts + 1, due_at = $2
            from feed_import f
            where f.show = i.show and i.id = (
                select id from feed_item where state = 'WAITING' and due_at <= $1
                order by due_at, id limit 1 for update skip locked)
            returning i.*, f.owner, f.role\
            """;

    /** Not what another has claimed since. */
    private static final String END =
            """
            update feed_item set state = $3, failure = $4, due_at = $5
            where id = $1 and state = 'WAITING' and due_at = $2\
            """;

    private final Pool pool;
    private final Transactions transactions;
    private final ShowRows shows;
    private final EpisodePlaces places;
    private final Clock clock;

    FeedJobRows(
            Pool pool,
            Transactions transactions,
            ShowRows shows,
            EpisodePlaces places,
            Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.shows = shows;
        this.places = places;
        this.clock = clock;
    }

    Uni<Optional<Job>> claim(Duration lease) {
        Instant now = clock.instant();
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(Sql.time(now), Sql.time(now.plus(lease))))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(FeedJobRows::job)
                                .findFirst());
    }

    private static Job job(Row row) {
        return new Job(
                row.getLong("id"),
                row.getLong("show"),
                row.getLong("owner"),
                Role.valueOf(row.getString("role")),
                item(row),
                Visibility.valueOf(row.getString("visibility")),
                row.getInteger("attempts"),
                row.getOffsetDateTime("due_at").toInstant());
    }

    private static ForeignItem item(Row row) {
        return new ForeignItem(
                row.getString("guid"),
                row.getString("title"),
                row.getString("notes"),
                row.getInteger("season"),
                row.getInteger("number"),
                EpisodeKind.valueOf(row.getString("kind")),
                row.getBoolean("explicit"),
                EpisodeRows.instant(row.getOffsetDateTime("dated")),
                row.getString("enclosure"),
                List.of());
    }

    /** The show first, as all who change what is in it hold it. */
    Uni<Void> done(Job job) {
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, job.show())
                        .chain(show ->
                                end(tx, job, "DONE", "", job.until())
                                        .chain(ended ->
                                                ended
                                                        ? places.put(
                                                                        tx,
                                                                        show,
                                                                        placing(job),
                                                                        Integer.MAX_VALUE)
                                                                .chain(() ->
                                                                        shows.changed(
                                                                                tx,
                                                                                show,
                                                                                show.owner()))
                                                                .replaceWithVoid()
                                                        : Uni.createFrom().voidItem())));
    }

    private static Placing placing(Job job) {
        ForeignItem item = job.item();
        return new Placing(
                job.show(),
                job.id(),
                item.guid(),
                new EpisodeDetails(
                        item.season(),
                        item.number(),
                        item.kind(),
                        item.notes(),
                        item.dated(),
                        List.of()));
    }

    Uni<Void> failed(Job job, ItemFailure failure, Optional<Instant> due) {
        return transactions.inTransaction(tx ->
                end(
                                tx,
                                job,
                                due.isPresent() ? "WAITING" : "FAILED",
                                due.isPresent() ? "" : failure.name(),
                                due.orElseGet(job::until))
                        .replaceWithVoid());
    }

    /** False: another has it. */
    private static Uni<Boolean> end(
            SqlConnection tx, Job job, String state, String failure, Instant due) {
        return tx.preparedQuery(END)
                .execute(Tuple.of(job.id(), Sql.time(job.until()), state, failure, Sql.time(due)))
                .map(ended -> ended.rowCount() > 0);
    }
}
