package io.veza.stream.adapter.postgres.podcast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.Transactions;
import io.veza.stream.adapter.postgres.Sql;
import io.veza.stream.application.podcast.FeedImports;
import io.veza.stream.domain.podcast.ItemFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Imports of feeds in PostgreSQL. */
@ApplicationScoped
class PostgresFeedImports implements FeedImports {

    private static final String KNOWN =
            "select show from feed_import where owner = $1 and address = $2";

    private static final String OPEN =
            """
            insert into feed_import (show, owner, address, role, read_at, cover)
            values ($1, $2, $3, $4, $5, $6)\
            """;

    private static final String AGAIN =
            "update feed_import set role = $2, read_at = $3 where show = $1";

    private static final String RETRY =
            """
            update feed_item set state = 'WAITING', failure = '', attempts = 0, due_at = $2
            where show = $1 and state = 'FAILED'\
            """;

    private final Pool pool;
    private final Transactions transactions;
    private final NewShows shows;
    private final FeedItemRows items;
    private final FeedJobRows jobs;
    private final Clock clock;

    PostgresFeedImports(
            Pool pool,
            Transactions transactions,
            NewShows shows,
            FeedItemRows items,
            FeedJobRows jobs,
            Clock clock) {
        this.pool = pool;
        this.transactions = transactions;
        this.shows = shows;
        this.items = items;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Uni<Long> begin(Opening opening) {
        return transactions.inTransaction(tx ->
                NewShows.alone(tx, opening.show().owner())
                        .chain(() ->
                                tx.preparedQuery(KNOWN)
                                        .execute(
                                                Tuple.of(
                                                        opening.show().owner(), opening.address())))
                        .chain(known ->
                                known.size() > 0
                                        ? again(tx, known.iterator().next().getLong(0), opening)
                                        : open(tx, opening))
                        .call(show -> items.add(tx, show, opening)));
    }

    private Uni<Long> again(SqlConnection tx, long show, Opening opening) {
        return tx.preparedQuery(AGAIN)
                .execute(Tuple.of(show, opening.role().name(), Sql.time(clock.instant())))
                .replaceWith(show);
    }

    private Uni<Long> open(SqlConnection tx, Opening opening) {
        Tuple row =
                Tuple.of(
                        opening.show().id(),
                        opening.show().owner(),
                        opening.address(),
                        opening.role().name(),
                        Sql.time(clock.instant()),
                        opening.cover());
        return shows.add(tx, opening.show(), opening.most().shows())
                .chain(() -> tx.preparedQuery(OPEN).execute(row))
                .replaceWith(opening.show().id());
    }

    @Override
    public Uni<Optional<Progress>> progress(long show) {
        return FeedProgress.of(pool, show);
    }

    @Override
    public Uni<Void> retry(long show) {
        return pool.preparedQuery(RETRY)
                .execute(Tuple.of(show, Sql.time(clock.instant())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Job>> claim(Duration lease) {
        return jobs.claim(lease);
    }

    @Override
    public Uni<Void> done(Job job) {
        return jobs.done(job);
    }

    @Override
    public Uni<Void> failed(Job job, ItemFailure failure, Optional<Instant> due) {
        return jobs.failed(job, failure, due);
    }
}
