package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
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

    PostgresGuesses(Transactions transactions, Pool pool) {
        this.transactions = transactions;
        this.pool = pool;
    }

    @Override
    public Uni<Void> wrong(long account, int atMost, Letter closed) {
        return transactions.inTransaction(tx ->
                tx.preparedQuery(WRONG)
                        .execute(Tuple.of(account, atMost))
                        .map(rows -> rows.stream().anyMatch(row -> row.getInteger(0) == atMost))
                        .chain(last -> last ? tell(tx, closed) : Uni.createFrom().voidItem()));
    }

    @Override
    public Uni<Void> forget(long account) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(account)).replaceWithVoid();
    }

    private static Uni<Void> tell(SqlConnection tx, Letter closed) {
        return LetterRows.insert(tx, List.of(closed));
    }
}
