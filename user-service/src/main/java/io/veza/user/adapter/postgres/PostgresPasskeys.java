package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.passkey.Passkeys;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.passkey.CredentialId;
import io.veza.user.domain.passkey.Passkey;
import io.veza.user.domain.passkey.PasskeyLimits;
import io.veza.user.domain.passkey.PasskeyName;
import io.veza.user.domain.passkey.Shown;
import io.veza.user.domain.passkey.UserHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

@ApplicationScoped
class PostgresPasskeys implements Passkeys {

    private final Pool pool;
    private final Transactions transactions;
    private final EventLog events;
    private final PasskeyLimits limits;

    PostgresPasskeys(Pool pool, Transactions transactions, EventLog events, PasskeyLimits limits) {
        this.pool = pool;
        this.transactions = transactions;
        this.events = events;
        this.limits = limits;
    }

    @Override
    public Uni<List<Passkey>> of(long account) {
        return pool.preparedQuery(PasskeyStatements.OF)
                .execute(Tuple.of(account))
                .map(rows -> rows.stream().map(PasskeyRows::passkey).toList());
    }

    /** Whoever is beaten to it sees the other's only afterwards, and looks again. */
    @Override
    public Uni<UserHandle> handle(long account, UserHandle candidate) {
        Tuple values = Tuple.of(account, Buffer.buffer(candidate.bytes()));
        return first(PasskeyStatements.HANDLE, values, PasskeyRows::handle)
                .chain(found ->
                        found.isPresent()
                                ? Uni.createFrom().item(found.get())
                                : handle(account, candidate));
    }

    @Override
    public Uni<Optional<Held>> find(CredentialId credential) {
        Tuple values = Tuple.of(Buffer.buffer(credential.bytes()));
        return first(PasskeyStatements.FIND, values, PasskeyRows::held);
    }

    @Override
    public Uni<Void> add(Passkey passkey, Letter notice) {
        List<NewEvent> told = FactorEvents.passkeyAdded(passkey.account(), passkey.id());
        return transactions
                .inTransaction(tx ->
                        run(tx, PasskeyStatements.LOCK, Tuple.of(passkey.account()))
                                .chain(() ->
                                        run(
                                                tx,
                                                PasskeyStatements.ADD,
                                                PasskeyRows.row(passkey, limits.most())))
                                .invoke(PasskeyRefusals::requireRoom)
                                .chain(() -> tell(tx, List.of(notice), told)))
                .onFailure(PasskeyRefusals::isKnown)
                .transform(_ -> PasskeyRefusals.known());
    }

    @Override
    public Uni<Optional<Passkey>> rename(long account, long id, PasskeyName name) {
        return first(
                PasskeyStatements.RENAME,
                Tuple.of(account, id, name.value()),
                PasskeyRows::passkey);
    }

    @Override
    public Uni<Void> remove(long account, long id, Letter notice) {
        Tuple one = Tuple.of(account, id);
        return transactions.inTransaction(tx ->
                run(tx, PasskeyStatements.LOCK, Tuple.of(account))
                        .chain(() -> run(tx, PasskeyStatements.OTHER_WAYS, one))
                        .invoke(rows -> PasskeyRefusals.requireOthers(rows.iterator().next()))
                        .chain(() -> run(tx, PasskeyStatements.REMOVE, one))
                        .chain(() ->
                                tell(
                                        tx,
                                        List.of(notice),
                                        FactorEvents.passkeyRemoved(account, id))));
    }

    @Override
    public Uni<Boolean> use(long id, Shown shown, Instant now) {
        return pool.preparedQuery(PasskeyStatements.USE)
                .execute(Tuple.of(id, shown.count().value(), shown.backedUp(), utc(now)))
                .map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Uni<Void> cloned(Passkey passkey, Instant now, Letter notice) {
        List<NewEvent> told = FactorEvents.passkeyCloned(passkey.account(), passkey.id());
        return transactions.inTransaction(tx ->
                run(tx, PasskeyStatements.CLONED, Tuple.of(passkey.id(), utc(now)))
                        .map(rows -> rows.stream().anyMatch(row -> row.getBoolean("first")))
                        .chain(first -> tell(tx, first ? List.of(notice) : List.of(), told)));
    }

    private Uni<Void> tell(SqlConnection tx, List<Letter> letters, List<NewEvent> told) {
        return LetterRows.insert(tx, letters).chain(() -> events.append(tx, told));
    }

    private static Uni<RowSet<Row>> run(SqlConnection tx, String statement, Tuple values) {
        return tx.preparedQuery(statement).execute(values);
    }

    private <T> Uni<Optional<T>> first(String statement, Tuple values, Function<Row, T> read) {
        return pool.preparedQuery(statement)
                .execute(values)
                .map(rows -> rows.stream().findFirst().map(read));
    }
}
