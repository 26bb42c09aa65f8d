package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.user.application.takeout.Takeouts;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.takeout.Takeout;
import io.veza.user.domain.takeout.TakeoutState;
import io.veza.user.domain.takeout.TakeoutStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

@ApplicationScoped
class PostgresTakeouts implements Takeouts {

    private final Pool pool;
    private final EventLog events;

    PostgresTakeouts(Pool pool, EventLog events) {
        this.pool = pool;
        this.events = events;
    }

    @Override
    public Uni<Takeout> begin(
            long account, Function<Optional<Takeout>, Takeout> decide, byte[] sealedKey) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(TakeoutStatements.LOCK)
                        .execute(Tuple.of(account))
                        .chain(() -> latest(tx, account, 1))
                        .map(found -> decide.apply(found.stream().findFirst()))
                        .call(asked -> insert(tx, asked, sealedKey))
                        .call(asked -> events.append(tx, TakeoutRows.asked(asked))));
    }

    private static Uni<?> insert(SqlConnection tx, Takeout asked, byte[] sealedKey) {
        return tx.preparedQuery(TakeoutStatements.BEGIN)
                .execute(
                        Tuple.tuple()
                                .addLong(asked.id())
                                .addLong(asked.account())
                                .addString(asked.state().name())
                                .addString(asked.step().name())
                                .addString(asked.language().name())
                                .addValue(utc(asked.askedAt()))
                                .addValue(Buffer.buffer(sealedKey)));
    }

    @Override
    public Uni<List<Takeout>> of(long account, int most) {
        return latest(pool, account, most);
    }

    private static Uni<List<Takeout>> latest(SqlClient client, long account, int most) {
        return client.preparedQuery(TakeoutStatements.LATEST)
                .execute(Tuple.of(account, most))
                .map(rows -> rows.stream().map(TakeoutRows::takeout).toList());
    }

    @Override
    public Uni<Optional<Takeout>> find(long takeout) {
        return first(TakeoutStatements.FIND, Tuple.of(takeout)).map(PostgresTakeouts::takeout);
    }

    @Override
    public Uni<Optional<Takeout>> claim(Instant now, Instant until) {
        return first(TakeoutStatements.CLAIM, Tuple.of(utc(now), utc(until)))
                .map(PostgresTakeouts::takeout);
    }

    private static Optional<Takeout> takeout(Optional<Row> row) {
        return row.map(TakeoutRows::takeout);
    }

    @Override
    public Uni<Void> renew(Takeout one, Instant until) {
        return run(TakeoutStatements.RENEW, Tuple.of(one.id(), one.step().name(), utc(until)));
    }

    @Override
    public Uni<Optional<byte[]>> sealedKey(Takeout one) {
        return first(TakeoutStatements.SEALED_KEY, Tuple.of(one.id()))
                .map(row -> row.map(found -> found.getBuffer(0)).map(bytes -> bytes.getBytes()));
    }

    @Override
    public Uni<Boolean> advance(Takeout one, Instant until) {
        return move(one, one.step().next(), until);
    }

    @Override
    public Uni<Void> restart(Takeout one, Instant until) {
        return move(one, TakeoutStep.ACCOUNT, until).replaceWithVoid();
    }

    private Uni<Boolean> move(Takeout one, TakeoutStep to, Instant until) {
        return pool.preparedQuery(TakeoutStatements.ADVANCE)
                .execute(Tuple.of(one.id(), one.step().name(), to.name(), utc(until)))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Void> failed(Takeout one, TakeoutState state, String reason, Instant due) {
        return run(
                TakeoutStatements.FAILED,
                Tuple.of(one.id(), one.step().name(), state.name(), reason, utc(due)));
    }

    @Override
    public Uni<Boolean> finish(Takeout ready, String archive, Letter letter) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(TakeoutStatements.FINISH)
                        .execute(finished(ready, archive))
                        .map(rows -> rows.rowCount() > 0)
                        .call(first -> first ? tell(tx, ready, letter) : nothing()));
    }

    private static Tuple finished(Takeout ready, String archive) {
        return Tuple.of(
                ready.id(),
                utc(Objects.requireNonNull(ready.readyAt(), "readyAt")),
                utc(Objects.requireNonNull(ready.expiresAt(), "expiresAt")),
                ready.sizeBytes(),
                archive);
    }

    private Uni<Void> tell(SqlConnection tx, Takeout ready, Letter letter) {
        return LetterRows.insert(tx, List.of(letter))
                .chain(() -> events.append(tx, TakeoutRows.ready(ready)))
                .replaceWithVoid();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** By the pool: this is nobody's request, and Hibernate wants the context of one. */
    @Override
    public Uni<Email> address(Takeout one) {
        return first(TakeoutStatements.ADDRESS, Tuple.of(one.account()))
                .map(row -> row.map(found -> found.getString(0)).orElseThrow(Takeout::notFound))
                .map(Email::new);
    }

    @Override
    public Uni<String> archive(Takeout one) {
        return first(TakeoutStatements.ARCHIVE, Tuple.of(one.id()))
                .map(row -> row.map(found -> found.getString(0)).orElseThrow(Takeout::notFound));
    }

    @Override
    public Uni<Void> opened(Takeout one) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(TakeoutStatements.OPENED)
                        .execute(Tuple.of(one.id()))
                        .chain(() -> events.append(tx, TakeoutRows.opened(one)))
                        .replaceWithVoid());
    }

    @Override
    public Uni<List<Takeout>> overdue(Instant now, int most) {
        return pool.preparedQuery(TakeoutStatements.OVERDUE)
                .execute(Tuple.of(utc(now), most))
                .map(rows -> rows.stream().map(TakeoutRows::takeout).toList());
    }

    @Override
    public Uni<Void> expire(Takeout one, Instant now) {
        return run(TakeoutStatements.EXPIRE, Tuple.of(one.id(), utc(now)));
    }

    @Override
    public Uni<List<Failing>> list(int limit, long cursor) {
        return pool.preparedQuery(TakeoutStatements.LIST)
                .execute(Tuple.of(limit, cursor))
                .map(rows -> rows.stream().map(PostgresTakeouts::failing).toList());
    }

    private static Failing failing(Row row) {
        return new Failing(TakeoutRows.takeout(row), row.getString("failure"));
    }

    @Override
    public Uni<Optional<TakeoutState>> retry(long takeout, Instant now) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(TakeoutStatements.STATE)
                        .execute(Tuple.of(takeout))
                        .map(rows ->
                                rows.stream()
                                        .findFirst()
                                        .map(row -> TakeoutState.valueOf(row.getString(0))))
                        .call(() ->
                                tx.preparedQuery(TakeoutStatements.RETRY)
                                        .execute(Tuple.of(takeout, utc(now)))));
    }

    private Uni<Optional<Row>> first(String query, Tuple arguments) {
        return pool.preparedQuery(query).execute(arguments).map(rows -> rows.stream().findFirst());
    }

    private Uni<Void> run(String statement, Tuple arguments) {
        return pool.preparedQuery(statement).execute(arguments).replaceWithVoid();
    }
}
