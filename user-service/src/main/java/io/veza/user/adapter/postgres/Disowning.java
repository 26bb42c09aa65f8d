package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.user.application.alert.Alerts.Disowned;
import io.veza.user.domain.account.User;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.mail.LetterKind;
import io.veza.user.domain.session.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts out whoever came in with somebody else's account, and closes what let them in. */
@ApplicationScoped
class Disowning {

    /** Whoever was in may have asked for these. */
    private static final Set<LetterKind> STALE =
            Set.of(LetterKind.CHANGE_EMAIL, LetterKind.RESET_PASSWORD);

    private final AccountRows accounts;
    private final PasswordRows passwords;
    private final SessionRows sessions;

    Disowning(AccountRows accounts, PasswordRows passwords, SessionRows sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    Uni<Optional<Disowned>> handle(
            SqlConnection tx,
            long account,
            long session,
            Instant now,
            Function<User, Letter> reset) {
        return accounts.lock(tx, account)
                .call(() -> sessions.endOne(tx, account, session, EndReason.DISOWNED, now))
                .call(() ->
                        tx.preparedQuery(AlertStatements.FORGET_DEVICES).execute(Tuple.of(account)))
                .chain(user -> closePassword(tx, user, session, reset))
                .map(closed -> Optional.of(new Disowned(session, closed)));
    }

    /** Not where it could never be set anew: nobody has proved to read what is sent there. */
    private Uni<Boolean> closePassword(
            SqlConnection tx, Optional<User> found, long session, Function<User, Letter> reset) {
        Optional<User> reader = found.filter(User::emailVerified);
        return tx.preparedQuery(AlertStatements.BY_PASSWORD)
                .execute(Tuple.of(session))
                .map(rows -> rows.size() > 0 && reader.isPresent())
                .call(closing ->
                        closing ? close(tx, reader.get(), reset) : Uni.createFrom().voidItem());
    }

    private Uni<Void> close(SqlConnection tx, User user, Function<User, Letter> reset) {
        return passwords
                .close(tx, user.id())
                .chain(() -> LinkRows.voidAll(tx, user.id(), STALE))
                .chain(() -> LetterRows.insert(tx, List.of(reset.apply(user))));
    }
}
