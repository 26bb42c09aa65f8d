package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.password.Passwords;
import io.veza.user.domain.account.PasswordHash;
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
class PostgresPasswords implements Passwords {

    /** Asked for by whoever knew the old password, or could read the mail. */
    private static final Set<LetterKind> STALE =
            Set.of(LetterKind.CHANGE_EMAIL, LetterKind.RESET_PASSWORD);

    private static final String VERIFIED =
            "update account set verified_at = coalesce(verified_at, $2) where id = $1";

    private final Transactions transactions;
    private final AccountRows accounts;
    private final PasswordRows passwords;
    private final SessionRows sessions;
    private final IdentityRows identities;
    private final EventLog events;

    PostgresPasswords(
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
    public Uni<List<Long>> change(
            User user, PasswordHash hash, long kept, Instant now, Letter notice) {
        UserEvent event = new UserEvent.PasswordChanged(user.id(), false);
        return transactions.inTransaction(tx ->
                accounts.lock(tx, user.id()).chain(() -> set(tx, event, hash, kept, now, notice)));
    }

    @Override
    public Uni<Optional<List<Long>>> reset(
            MailToken token, PasswordHash hash, Instant now, Function<User, Letter> notice) {
        return transactions.inTransaction(tx ->
                LinkRows.use(
                        tx,
                        token,
                        LetterKind.RESET_PASSWORD,
                        now,
                        link -> reset(tx, link, hash, now, notice)));
    }

    /** Nothing when the account has another address by now. */
    private Uni<Optional<List<Long>>> reset(
            SqlConnection tx,
            MailLink link,
            PasswordHash hash,
            Instant now,
            Function<User, Letter> notice) {
        return accounts.lock(tx, link.account())
                .map(found -> found.filter(user -> user.email().equals(link.email())))
                .chain(found ->
                        found.isEmpty()
                                ? LinkRows.nothing()
                                : reset(tx, found.get(), hash, now, notice).map(Optional::of));
    }

    private Uni<List<Long>> reset(
            SqlConnection tx,
            User user,
            PasswordHash hash,
            Instant now,
            Function<User, Letter> notice) {
        UserEvent event = new UserEvent.PasswordChanged(user.id(), true);
        return tx.preparedQuery(VERIFIED)
                .execute(Tuple.of(user.id(), utc(now)))
                .chain(() -> expel(tx, user))
                .chain(() -> set(tx, event, hash, SessionRows.NONE, now, notice.apply(user)));
    }

    /** Whoever opened the account with an address that was not theirs is out, by every way. */
    private Uni<Void> expel(SqlConnection tx, User user) {
        return user.emailVerified()
                ? Uni.createFrom().voidItem()
                : identities.removeAll(tx, user.id());
    }

    private Uni<List<Long>> set(
            SqlConnection tx,
            UserEvent event,
            PasswordHash hash,
            long kept,
            Instant now,
            Letter notice) {
        long account = event.user();
        return passwords
                .set(tx, account, hash, now)
                .chain(() -> LinkRows.voidAll(tx, account, STALE))
                .chain(() -> LetterRows.insert(tx, List.of(notice)))
                .chain(() -> events.append(tx, UserEvents.of(event)))
                .chain(() -> sessions.endAll(tx, account, kept, EndReason.PASSWORD_CHANGED, now));
    }
}
