package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.Ids;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.relation.Relations;
import io.veza.user.domain.relation.Change;
import io.veza.user.domain.relation.RelationLimits;
import io.veza.user.domain.relation.Standing;
import io.veza.user.domain.relation.Ties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** How people stand to each other, in PostgreSQL. */
@ApplicationScoped
class PostgresRelations implements Relations {

    private final Pool pool;
    private final Transactions transactions;
    private final EventLog log;
    private final RelationLimits limits;
    private final Ids ids;

    PostgresRelations(
            Pool pool, Transactions transactions, EventLog log, RelationLimits limits, Ids ids) {
        this.pool = pool;
        this.transactions = transactions;
        this.log = log;
        this.limits = limits;
        this.ids = ids;
    }

    @Override
    public Uni<Ties> change(
            long user, long other, Instant now, Function<Standing, List<Change>> decide) {
        Tuple both = Tuple.of(user, other);
        return transactions.inTransaction(tx ->
                tx.preparedQuery(RelationStatements.LOCK)
                        .execute(Tuple.of(RelationEvents.pair(user, other)))
                        .chain(() -> tx.preparedQuery(RelationStatements.TIES).execute(both))
                        .map(rows -> standing(user, other, rows.iterator().next()))
                        .chain(before -> save(tx, user, decide.apply(before), now))
                        .chain(() -> tx.preparedQuery(RelationStatements.TIES).execute(both))
                        .map(rows -> ties(rows.iterator().next())));
    }

    private Uni<Void> save(SqlConnection tx, long actor, List<Change> changes, Instant now) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return keepPace(tx, actor, now)
                .chain(() ->
                        Multi.createFrom()
                                .iterable(changes)
                                .onItem()
                                .transformToUniAndConcatenate(change -> write(tx, change, now))
                                .collect()
                                .last())
                .chain(() -> log.append(tx, RelationEvents.of(changes, actor)));
    }

    private Uni<Void> keepPace(SqlConnection tx, long actor, Instant now) {
        Instant ended = now.minus(limits.window());
        return tx.preparedQuery(RelationStatements.PACE)
                .execute(Tuple.of(actor, utc(now), utc(ended)))
                .map(rows -> rows.iterator().next())
                .invoke(row ->
                        limits.checkPace(
                                row.getInteger("made"),
                                Duration.between(
                                        ended, row.getOffsetDateTime("since").toInstant())))
                .replaceWithVoid();
    }

    private Uni<Void> write(SqlConnection tx, Change change, Instant now) {
        Tuple row = Tuple.of(change.user(), change.other());
        if (!change.move().adds()) {
            return run(tx, change, row);
        }
        return run(tx, change, row.addLong(ids.next()).addOffsetDateTime(utc(now)))
                .chain(() ->
                        tx.preparedQuery(RelationStatements.count(change.move()))
                                .execute(Tuple.of(change.user())))
                .invoke(rows -> limits.checkNumber(rows.iterator().next().getLong(0)))
                .replaceWithVoid();
    }

    private static Uni<Void> run(SqlConnection tx, Change change, Tuple row) {
        return tx.preparedQuery(RelationStatements.write(change.move()))
                .execute(row)
                .replaceWithVoid();
    }

    @Override
    public Uni<Ties> between(long user, long other) {
        return pool.preparedQuery(RelationStatements.TIES)
                .execute(Tuple.of(user, other))
                .map(rows -> ties(rows.iterator().next()));
    }

    private static Standing standing(long user, long other, Row row) {
        return new Standing(user, other, ties(row), row.getBoolean("asks_first"));
    }

    private static Ties ties(Row row) {
        return new Ties(
                row.getBoolean("following"),
                row.getBoolean("requested"),
                row.getBoolean("followed_by"),
                row.getBoolean("requested_by"),
                row.getBoolean("blocking"),
                row.getBoolean("blocked_by"),
                row.getBoolean("muting"));
    }
}
