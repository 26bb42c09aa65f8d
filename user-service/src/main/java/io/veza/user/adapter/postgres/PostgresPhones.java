package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.user.application.phone.Phones;
import io.veza.user.domain.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresPhones implements Phones {

    private final Pool pool;
    private final EventLog events;

    PostgresPhones(Pool pool, EventLog events) {
        this.pool = pool;
        this.events = events;
    }

    @Override
    public Uni<Optional<Phone>> find(long account, boolean confirmed) {
        return first(PhoneStatements.FIND, Tuple.of(account, confirmed))
                .map(found ->
                        found.map(row ->
                                new Phone(
                                        row.getBuffer("sealed").getBytes(),
                                        row.getString("digits"))));
    }

    @Override
    public Uni<Boolean> begin(long account, byte[] sealed, String digits, Instant now) {
        Tuple row = Tuple.of(account, Buffer.buffer(sealed), digits, utc(now));
        return first(PhoneStatements.BEGIN, row).map(Optional::isPresent);
    }

    @Override
    public Uni<Void> keep(long account, byte[] hash, Instant until) {
        return first(PhoneStatements.KEEP, Tuple.of(account, Buffer.buffer(hash), utc(until)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<byte[]>> attempt(long account, boolean confirmed, int tries, Instant now) {
        return first(PhoneStatements.ATTEMPT, Tuple.of(account, confirmed, tries, utc(now)))
                .map(found -> found.map(row -> row.getBuffer("hash").getBytes()));
    }

    @Override
    public Uni<Boolean> spend(long account, byte[] hash, Instant now) {
        return first(PhoneStatements.SPEND, Tuple.of(account, Buffer.buffer(hash), utc(now)))
                .map(Optional::isPresent);
    }

    @Override
    public Uni<Void> confirm(long account, Instant now, Letter notice) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(PhoneStatements.CONFIRM)
                        .execute(Tuple.of(account, utc(now)))
                        .chain(() -> tell(tx, notice, FactorEvents.phoneAdded(account))));
    }

    @Override
    public Uni<Boolean> remove(long account, Letter notice) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(PhoneStatements.REMOVE)
                        .execute(Tuple.of(account))
                        .map(removed -> removed.rowCount() > 0)
                        .call(removed ->
                                removed
                                        ? tell(tx, notice, FactorEvents.phoneRemoved(account))
                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> tell(SqlConnection tx, Letter notice, List<NewEvent> happened) {
        return LetterRows.insert(tx, List.of(notice)).chain(() -> events.append(tx, happened));
    }

    private Uni<Optional<Row>> first(String statement, Tuple values) {
        return pool.preparedQuery(statement).execute(values).map(rows -> rows.stream().findFirst());
    }
}
