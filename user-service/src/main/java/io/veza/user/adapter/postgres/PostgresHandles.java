package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.NewEvent;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.handle.Handles;
import io.veza.user.domain.account.Handle;
import io.veza.user.domain.account.HandleRules;
import io.veza.user.domain.account.User;
import io.veza.user.domain.account.UserEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@ApplicationScoped
class PostgresHandles implements Handles {

    private static final String CHANGES =
            """
            select given_up from past_handle where account = $1 order by given_up desc limit 20
            """;

    private static final String TAKE_BACK =
            "update past_handle set kept_until = $3 where account = $1 and handle = $2";

    private static final String CHANGE = "update account set handle = $2 where id = $1";

    private static final String KEEP =
            """
            insert into past_handle (handle, account, given_up, kept_until)
            values ($1, $2, $3, $4)
            """;

    private final Transactions transactions;
    private final AccountRows accounts;
    private final EventLog events;

    PostgresHandles(Transactions transactions, AccountRows accounts, EventLog events) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public Uni<Optional<User>> change(long user, Handle to, HandleRules rules, Instant now) {
        return transactions
                .inTransaction(tx ->
                        accounts.lock(tx, user)
                                .call(found -> change(tx, unlessSo(found, to), to, rules, now))
                                .chain(() -> accounts.lock(tx, user)))
                .onFailure(PgException.class)
                .transform(Uniqueness::refusal);
    }

    private static Optional<User> unlessSo(Optional<User> found, Handle to) {
        return found.filter(user -> !user.handle().equals(to));
    }

    private Uni<Void> change(
            SqlConnection tx, Optional<User> before, Handle to, HandleRules rules, Instant now) {
        if (before.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        User user = before.get();
        return tx.preparedQuery(CHANGES)
                .execute(Tuple.of(user.id()))
                .map(rows ->
                        rows.stream().map(row -> row.getOffsetDateTime(0).toInstant()).toList())
                .invoke(changes -> rules.check(changes, now))
                .chain(() -> exchange(tx, user, to, rules, now))
                .chain(() -> events.append(tx, told(user.id())));
    }

    private static Uni<Void> exchange(
            SqlConnection tx, User user, Handle to, HandleRules rules, Instant now) {
        Tuple kept =
                Tuple.of(user.handle().value(), user.id(), utc(now), utc(rules.keptUntil(now)));
        return tx.preparedQuery(TAKE_BACK)
                .execute(Tuple.of(user.id(), to.value(), utc(now)))
                .chain(() -> tx.preparedQuery(CHANGE).execute(Tuple.of(user.id(), to.value())))
                .chain(() -> tx.preparedQuery(KEEP).execute(kept))
                .replaceWithVoid();
    }

    /** The profile has changed, too, for all who keep names at hand. */
    private static List<NewEvent> told(long user) {
        return Stream.of(new UserEvent.HandleChanged(user), new UserEvent.ProfileChanged(user))
                .flatMap(event -> UserEvents.of(event).stream())
                .toList();
    }
}
