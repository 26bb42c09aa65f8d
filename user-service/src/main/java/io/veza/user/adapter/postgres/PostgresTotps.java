package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.EventLog;
import io.veza.user.application.factor.TotpView;
import io.veza.user.application.factor.Totps;
import io.veza.user.domain.factor.FactorError;
import io.veza.user.domain.factor.FactorLimits;
import io.veza.user.domain.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresTotps implements Totps {

    private final Pool pool;
    private final EventLog events;
    private final FactorLimits limits;

    PostgresTotps(Pool pool, EventLog events, FactorLimits limits) {
        this.pool = pool;
        this.events = events;
        this.limits = limits;
    }

    @Override
    public Uni<Optional<TotpView>> find(long account) {
        return first(TotpStatements.FIND, Tuple.of(account))
                .map(found ->
                        found.map(row ->
                                new TotpView(instant(row, "since"), row.getInteger("left"))));
    }

    @Override
    public Uni<Boolean> begin(long account, byte[] sealed, Instant now) {
        return any(TotpStatements.BEGIN, Tuple.of(account, Buffer.buffer(sealed), time(now)));
    }

    @Override
    public Uni<Optional<byte[]>> attempt(long account, boolean on, Instant now) {
        Tuple values =
                Tuple.of(account, on, time(now), limits.tries(), time(now.plus(limits.pause())));
        return first(TotpStatements.ATTEMPT, values)
                .call(admitted -> admitted.isPresent() ? done() : refuseLocked(account, now))
                .map(admitted -> admitted.map(row -> row.getBuffer("sealed").getBytes()));
    }

    private Uni<Void> refuseLocked(long account, Instant now) {
        return first(TotpStatements.LOCKED, Tuple.of(account, time(now)))
                .invoke(locked ->
                        locked.ifPresent(row -> {
                            throw throttled(Duration.between(now, instant(row, "locked_until")));
                        }))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> accept(long account, long step) {
        return any(TotpStatements.ACCEPT, Tuple.of(account, step));
    }

    @Override
    public Uni<Void> confirm(long account, List<HashedCode> codes, Instant now, Letter notice) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(TotpStatements.CONFIRM)
                        .execute(Tuple.of(account, time(now)))
                        .chain(() -> replace(tx, account, codes))
                        .chain(() -> LetterRows.insert(tx, List.of(notice)))
                        .chain(() -> events.append(tx, FactorEvents.added(account))));
    }

    @Override
    public Uni<Void> replaceCodes(long account, List<HashedCode> codes) {
        return pool.withTransaction(tx -> replace(tx, account, codes));
    }

    private static Uni<Void> replace(SqlConnection tx, long account, List<HashedCode> codes) {
        Tuple values =
                Tuple.of(
                        account,
                        codes.stream().map(HashedCode::id).toArray(String[]::new),
                        codes.stream().map(HashedCode::hash).toArray(String[]::new));
        return tx.preparedQuery(TotpStatements.FORGET_CODES)
                .execute(Tuple.of(account))
                .chain(() -> tx.preparedQuery(TotpStatements.KEEP_CODES).execute(values))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<String>> codeHash(long account, String id) {
        return first(TotpStatements.CODE, Tuple.of(account, id))
                .map(found -> found.map(row -> row.getString("hash")));
    }

    @Override
    public Uni<Boolean> spend(long account, String id, Instant now, Letter notice) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(TotpStatements.SPEND)
                        .execute(Tuple.of(account, id, time(now)))
                        .chain(spent -> tellSpent(tx, account, spent.iterator(), notice)));
    }

    private Uni<Boolean> tellSpent(
            SqlConnection tx, long account, RowIterator<Row> spent, Letter notice) {
        if (!spent.hasNext()) {
            return Uni.createFrom().item(false);
        }
        int left = spent.next().getInteger("left");
        return tx.preparedQuery(TotpStatements.FORGIVE)
                .execute(Tuple.of(account))
                .chain(() -> LetterRows.insert(tx, List.of(notice)))
                .chain(() -> events.append(tx, FactorEvents.backupCodeUsed(account, left)))
                .replaceWith(true);
    }

    @Override
    public Uni<Void> forgive(long account) {
        return first(TotpStatements.FORGIVE, Tuple.of(account)).replaceWithVoid();
    }

    @Override
    public Uni<Boolean> remove(long account, Letter notice) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(TotpStatements.REMOVE)
                        .execute(Tuple.of(account))
                        .chain(removed -> tellRemoved(tx, account, removed, notice)));
    }

    private Uni<Boolean> tellRemoved(
            SqlConnection tx, long account, RowSet<Row> removed, Letter notice) {
        return removed.rowCount() == 0
                ? Uni.createFrom().item(false)
                : LetterRows.insert(tx, List.of(notice))
                        .chain(() -> events.append(tx, FactorEvents.removed(account)))
                        .replaceWith(true);
    }

    private Uni<Boolean> any(String statement, Tuple values) {
        return first(statement, values).map(Optional::isPresent);
    }

    private Uni<Optional<Row>> first(String statement, Tuple values) {
        return pool.preparedQuery(statement).execute(values).map(PostgresTotps::first);
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        RowIterator<Row> found = rows.iterator();
        return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static DomainException throttled(Duration wait) {
        return DomainException.retryable(
                FactorError.FACTOR_THROTTLED, "Too many wrong codes; wait a while.", wait);
    }
}
