package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.session.Guesses;
import io.veza.user.domain.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Counts where the password lies, so that no restart of anything gives chances back. */
@ApplicationScoped
class PostgresGuesses implements Guesses {

    private static final String WRONG =
            """
            update password set failures = failures + 1 where account = $1 and failures < $2
            returning failures
            """;

    private static final String FORGET = "update password set failures = 0 where account = $1";

    private final Transactions transactions;
    private final Pool pool;
    private final EventLog events;

    PostgresGuesses(Transactions transactions, Pool pool, EventLog events) {
        this.transactions = transactions;
        this.pool = pool;
        this.events = events;
    }

    @Override
    public Uni<Void> wrong(long account, int atMost, Letter closed) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(WRONG)
                        .execute(Tuple.of(account, atMost))
                        .map(PostgresGuesses::failures)
                        .call(failures -> note(tx, account, failures))
                        .chain(failures ->
                                failures == atMost
                                        ? LetterRows.insert(tx, List.of(closed))
                                        : Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<Void> forget(long account) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(account)).replaceWithVoid();
    }

    /** Zero when the password was closed before, and so nobody looked at it. */
    private static int failures(RowSet<Row> counted) {
        return counted.rowCount() == 0 ? 0 : counted.iterator().next().getInteger(0);
    }

    /** Never more than it takes to close the password, however many come. */
    private Uni<Void> note(SqlConnection tx, long account, int failures) {
        return failures == 0
                ? Uni.createFrom().voidItem()
                : events.append(tx, UserEvents.refused(account, failures));
    }
}
