package io.veza.user.adapter.postgres;

import static io.veza.user.adapter.postgres.LetterRows.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.platform.persistence.Transactions;
import io.veza.user.application.deactivation.Deactivations;
import io.veza.user.domain.account.UserEvent;
import io.veza.user.domain.mail.Letter;
import io.veza.user.domain.session.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class PostgresDeactivations implements Deactivations {

    private static final String BEGIN =
            """
            update account set deactivated_at = coalesce(deactivated_at, $2) where id = $1
            """;

    private final Transactions transactions;
    private final SessionRows sessions;
    private final EventLog events;

    PostgresDeactivations(Transactions transactions, SessionRows sessions, EventLog events) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.events = events;
    }

    @Override
    public Uni<List<Long>> begin(long user, Instant now, Letter notice) {
        return transactions.inTransaction(tx -> begin(tx, user, now, notice));
    }

    private Uni<List<Long>> begin(SqlConnection tx, long user, Instant now, Letter notice) {
        return tx.preparedQuery(BEGIN)
                .execute(Tuple.of(user, utc(now)))
                .chain(() -> LetterRows.insert(tx, List.of(notice)))
                .chain(() -> events.append(tx, UserEvents.of(new UserEvent.Deactivated(user))))
                .chain(() ->
                        sessions.endAll(tx, user, SessionRows.NONE, EndReason.DEACTIVATED, now));
    }
}
