package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.FeedTexts;
import io.veza.stream.domain.podcast.Chapter;
import io.veza.stream.domain.podcast.ForeignText;
import io.veza.stream.domain.podcast.Show;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Gives out the chapters and transcripts that are still to be had. */
@ApplicationScoped
class PostgresFeedTexts implements FeedTexts {

    private static final String CLAIM =
            """
            update feed_text x set attempts = x.attempts + 1, due_at = $2
            from track t, show s
            where t.id = x.track and s.id = x.show and (x.track, x.kind) = (
                select w.track, w.kind from feed_text w
                    join episode e on e.track = w.track and e.show = w.show
                    join track k on k.id = w.track
                where w.due_at <= $1 and k.duration_ms is not null
                order by w.due_at, w.track limit 1 for update of w skip locked)
            returning x.*, s.owner, s.language as show_language, t.duration_ms\
            """;

    /** Not what another has claimed since. */
    private static final String DONE =
            "delete from feed_text where track = $1 and kind = $2 and due_at = $3";

    private static final String AGAIN =
            "update feed_text set due_at = $4 where track = $1 and kind = $2 and due_at = $3";

    private static final String CHAPTERS =
            """
            update episode set chapter_starts = $3, chapter_titles = $4, chapter_urls = $5
            where track = $1 and show = $2 and chapter_starts = '{}'\
            """;

    private final Pool pool;
    private final Transactions transactions;
    private final ShowRows shows;
    private final Clock clock;

    PostgresFeedTexts(Pool pool, Transactions transactions, ShowRows shows, Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.shows = shows;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Job>> claim(Duration lease) {
        Instant now = clock.instant();
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(Sql.time(now), Sql.time(now.plus(lease))))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostgresFeedTexts::job)
                                .findFirst());
    }

    private static Job job(Row row) {
        return new Job(
                row.getLong("track"),
                row.getLong("show"),
                row.getLong("owner"),
                new ForeignText(
                        ForeignText.Kind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        row.getString("language")),
                row.getString("show_language"),
                row.getInteger("duration_ms"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("due_at").toInstant());
    }

    /** The show first, as all who change what is in it hold it. */
    @Override
    public Uni<Void> chapters(Job job, List<Chapter> chapters) {
        return transactions.inTransaction(tx ->
                ShowRows.hold(tx, job.show())
                        .chain(show ->
                                tx.preparedQuery(CHAPTERS)
                                        .execute(values(job, chapters))
                                        .chain(put -> tell(tx, show, put.rowCount() > 0)))
                        .chain(() -> done(tx, job)));
    }

    private static Tuple values(Job job, List<Chapter> chapters) {
        return EpisodeRows.chapters(
                Tuple.tuple().addLong(job.track()).addLong(job.show()), chapters);
    }

    private Uni<Void> tell(SqlConnection tx, Show show, boolean changed) {
        return changed
                ? shows.changed(tx, show, show.owner()).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> done(Job job) {
        return done(pool, job);
    }

    private static Uni<Void> done(SqlClient client, Job job) {
        return client.preparedQuery(DONE).execute(claimed(job)).replaceWithVoid();
    }

    @Override
    public Uni<Void> again(Job job, Instant due) {
        return pool.preparedQuery(AGAIN)
                .execute(claimed(job).addOffsetDateTime(Sql.time(due)))
                .replaceWithVoid();
    }

    private static Tuple claimed(Job job) {
        return Tuple.tuple()
                .addLong(job.track())
                .addString(job.text().kind().name())
                .addOffsetDateTime(Sql.time(job.until()));
    }
}
