package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.identity.Identities;
import io.veza.user.domain.account.Email;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.identity.Identity;
import io.veza.user.domain.identity.IdentityError;
import io.veza.user.domain.identity.Subject;
import io.veza.user.domain.identity.VisitSecrets;
import io.veza.user.domain.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresIdentities implements Identities {

    private final Pool pool;
    private final Transactions transactions;
    private final AccountRows accounts;
    private final IdentityRows identities;
    private final EventLog events;

    PostgresIdentities(
            Pool pool,
            Transactions transactions,
            AccountRows accounts,
            IdentityRows identities,
            EventLog events) {
        this.pool = pool;
        this.transactions = transactions;
        this.accounts = accounts;
        this.identities = identities;
        this.events = events;
    }

    @Override
    public Uni<Optional<Long>> use(Subject subject, Instant now) {
        return pool.preparedQuery(IdentityStatements.USE)
                .execute(
                        Tuple.of(
                                subject.provider().name(),
                                subject.issuer(),
                                subject.value(),
                                utc(now)))
                .map(rows -> rows.stream().findFirst().map(row -> row.getLong(0)));
    }

    @Override
    public Uni<Void> link(Identity identity, Letter notice) {
        return transactions
                .inTransaction(tx ->
                        accounts.lock(tx, identity.account())
                                .chain(() -> identities.insert(tx, identity))
                                .chain(() -> LetterRows.insert(tx, List.of(notice))))
                .onFailure(PgException.class)
                .transform(PostgresIdentities::refusal);
    }

    @Override
    public Uni<Void> join(User user, Identity identity, byte[] ticket, List<Letter> letters) {
        return transactions
                .inTransaction(tx ->
                        spend(tx, ticket)
                                .chain(() -> insert(tx, user))
                                .chain(() -> identities.insert(tx, identity))
                                .chain(() -> LetterRows.insert(tx, letters)))
                .onFailure(PgException.class)
                .transform(PostgresIdentities::refusal);
    }

    private static Uni<Void> spend(SqlConnection tx, byte[] ticket) {
        return tx.preparedQuery(IdentityStatements.SPEND_TICKET)
                .execute(Tuple.of(Buffer.buffer(ticket)))
                .invoke(spent -> {
                    if (spent.rowCount() == 0) {
                        throw VisitSecrets.invalid();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> insert(SqlConnection tx, User user) {
        Tuple row =
                Tuple.tuple()
                        .addLong(user.id())
                        .addString(user.handle().value())
                        .addString(user.email().value())
                        .addString(user.displayName().value())
                        .addString(user.role().name())
                        .addOffsetDateTime(utc(user.createdAt()))
                        .addBoolean(user.emailVerified());
        return tx.preparedQuery(IdentityStatements.JOIN)
                .execute(row)
                .chain(() -> events.append(tx, UserEvents.of(new UserEvent.Registered(user.id()))));
    }

    @Override
    public Uni<List<Identity>> of(long account) {
        return pool.preparedQuery(IdentityStatements.OF)
                .execute(Tuple.of(account))
                .map(rows -> rows.stream().map(IdentityRows::identity).toList());
    }

    @Override
    public Uni<Void> unlink(long account, long identity, Letter notice) {
        return transactions.inTransaction(tx ->
                accounts.lock(tx, account)
                        .chain(() ->
                                tx.preparedQuery(PasskeyStatements.LOCK).execute(Tuple.of(account)))
                        .chain(() ->
                                tx.preparedQuery(IdentityStatements.UNLINK)
                                        .execute(Tuple.of(identity, account)))
                        .map(rows -> rows.stream().findFirst().map(row -> row.getBoolean(0)))
                        .invoke(found -> requireUnlinked(found.orElse(null)))
                        .chain(() ->
                                events.append(
                                        tx, List.of(IdentityEvents.unlinked(account, identity))))
                        .chain(() -> LetterRows.insert(tx, List.of(notice))));
    }

    /**
     * @param unlinked null: there is none
     */
    private static void requireUnlinked(@Nullable Boolean unlinked) {
        if (unlinked == null) {
            throw new DomainException(
                    IdentityError.IDENTITY_NOT_FOUND, "This is not linked to your account.");
        }
        if (!unlinked) {
            throw new DomainException(
                    IdentityError.LAST_WAY_IN,
                    "Nothing else signs in to this account; set a password first.");
        }
    }

    @Override
    public Uni<Boolean> hasPassword(long account) {
        return any(IdentityStatements.HAS_PASSWORD, account);
    }

    @Override
    public Uni<Boolean> hasAccount(Email email) {
        return any(IdentityStatements.HAS_ACCOUNT, email.value());
    }

    private Uni<Boolean> any(String statement, Object value) {
        return pool.preparedQuery(statement)
                .execute(Tuple.of(value))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static Throwable refusal(Throwable violation) {
        String message = String.valueOf(violation.getMessage());
        if (message.contains("identity_subject_key")) {
            return new DomainException(
                    IdentityError.IDENTITY_TAKEN, "This signs in to an account already.");
        }
        if (message.contains("identity_account_key")) {
            return new DomainException(
                    IdentityError.PROVIDER_LINKED,
                    "Your account has one of this provider; unlink that first.");
        }
        return Uniqueness.refusal(violation);
    }
}
