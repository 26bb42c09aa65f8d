package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.email.EmailAddresses;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.mail.MailLink;
import io.veza.user.domain.mail.MailToken;
import io.veza.user.domain.session.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

@ApplicationScoped
class PostgresEmailAddresses implements EmailAddresses {

    private static final String VERIFY =
            """
            update account set verified_at = $3 where id = $1 and email = $2
            returning id
            """;

    private static final String MOVE =
            "update account set email = $2, verified_at = $3 where id = $1";

    private static final String KEEP =
            """
            insert into past_email (email, account, given_up, kept_until) values ($1, $2, $3, $4)
            """;

    /** Whoever changed the address after this mail may not undo the undoing. */
    private static final String VOID_LATER =
            "delete from mail_link where account = $1 and letter > $2 and used_at is null";

    private static final String VOID_LATER_LETTERS =
            "delete from letter where account = $1 and id > $2";

    private final Transactions transactions;
    private final AccountRows accounts;
    private final PasswordRows passwords;
    private final SessionRows sessions;
    private final IdentityRows identities;
    private final EventLog events;

    PostgresEmailAddresses(
            Transactions transactions,
            AccountRows accounts,
            PasswordRows passwords,
            SessionRows sessions,
            IdentityRows identities,
            EventLog events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.identities = identities;
        this.events = events;
    }

    @Override
    public Uni<Boolean> verify(MailToken token, Instant now) {
        return transactions
                .inTransaction(tx ->
                        LinkRows.use(
                                tx,
                                token,
                                LetterKind.VERIFY_EMAIL,
                                now,
                                link -> verify(tx, link, now)))
                .map(Optional::isPresent);
    }

    /** Nothing when the account has another address by now. */
    private Uni<Optional<Long>> verify(SqlConnection tx, MailLink link, Instant now) {
        return tx.preparedQuery(VERIFY)
                .execute(Tuple.of(link.account(), link.email().value(), utc(now)))
                .map(rows -> rows.stream().findFirst().map(row -> row.getLong(0)))
                .call(verified ->
                        verified.isPresent()
                                ? tell(tx, new UserEvent.EmailVerified(link.account()))
                                : LinkRows.nothing());
    }

    @Override
    public Uni<Boolean> move(MailToken token, Instant now, Function<User, Letter> notice) {
        return transactions
                .inTransaction(tx ->
                        LinkRows.use(
                                tx,
                                token,
                                LetterKind.CHANGE_EMAIL,
                                now,
                                link -> move(tx, link, now, notice)))
                .map(Optional::isPresent)
                .onFailure(PgException.class)
                .transform(Uniqueness::refusal);
    }

    private Uni<Optional<User>> move(
            SqlConnection tx, MailLink link, Instant now, Function<User, Letter> notice) {
        return accounts.lock(tx, link.account())
                .call(_ -> tx.preparedQuery(MOVE).execute(moved(link, now)))
                .call(before -> keep(tx, before.filter(User::emailVerified), notice, now))
                .call(_ -> LinkRows.voidAll(tx, link.account(), Set.of(LetterKind.CHANGE_EMAIL)))
                .call(_ -> tell(tx, new UserEvent.EmailChanged(link.account(), false)));
    }

    /** Only an address that was proved has an owner who may take the account back. */
    private static Uni<Void> keep(
            SqlConnection tx, Optional<User> before, Function<User, Letter> notice, Instant now) {
        if (before.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Letter letter = notice.apply(before.get());
        Instant until = letter.expiresAt().plus(letter.kind().linkLife());
        Tuple past = Tuple.of(letter.to().value(), before.get().id(), utc(now), utc(until));
        return tx.preparedQuery(KEEP)
                .execute(past)
                .chain(() -> LetterRows.insert(tx, List.of(letter)));
    }

    @Override
    public Uni<Optional<List<Long>>> giveBack(
            MailToken token, Instant now, Function<User, Letter> reset) {
        return transactions.inTransaction(tx ->
                LinkRows.use(
                        tx,
                        token,
                        LetterKind.EMAIL_CHANGED,
                        now,
                        link -> giveBack(tx, link, now, reset)));
    }

    private Uni<Optional<List<Long>>> giveBack(
            SqlConnection tx, MailLink link, Instant now, Function<User, Letter> reset) {
        long account = link.account();
        return accounts.lock(tx, account)
                .chain(() -> tx.preparedQuery(MOVE).execute(moved(link, now)))
                .chain(() -> passwords.close(tx, account))
                .chain(() -> identities.removeAll(tx, account))
                .chain(() -> voidLater(tx, link))
                .chain(() -> tell(tx, new UserEvent.EmailChanged(account, true)))
                .chain(() -> accounts.lock(tx, account))
                .chain(user -> LetterRows.insert(tx, user.map(reset).stream().toList()))
                .chain(() ->
                        sessions.endAll(tx, account, SessionRows.NONE, EndReason.EMAIL_UNDONE, now))
                .map(Optional::of);
    }

    private static Uni<Void> voidLater(SqlConnection tx, MailLink link) {
        Tuple since = Tuple.of(link.account(), link.letter());
        return LinkRows.voidAll(
                        tx,
                        link.account(),
                        Set.of(LetterKind.CHANGE_EMAIL, LetterKind.RESET_PASSWORD))
                .chain(() -> tx.preparedQuery(VOID_LATER).execute(since))
                .chain(() -> tx.preparedQuery(VOID_LATER_LETTERS).execute(since))
                .replaceWithVoid();
    }

    private static Tuple moved(MailLink link, Instant now) {
        return Tuple.of(link.account(), link.email().value(), utc(now));
    }

    private Uni<Void> tell(SqlConnection tx, UserEvent event) {
        return events.append(tx, UserEvents.of(event));
    }
}
