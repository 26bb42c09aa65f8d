package io.veza.user.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.persistence.EventLog;
import io.veza.user.application.session.Standings;
import io.veza.user.domain.account.Standing;
import io.veza.user.domain.account.UserEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

@ApplicationScoped
class PostgresStandings implements Standings {

    private static final String OF = "select waived, deactivated_at from account where id = $1";

    private static final String COME_BACK =
            """
            update account set deactivated_at = null where id = $1 and deactivated_at is not null
            returning id
            """;

    private final Pool pool;
    private final EventLog events;

    PostgresStandings(Pool pool, EventLog events) {
        this.pool = pool;
        this.events = events;
    }

    @Override
    public Uni<Standing> of(long user) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(user))
                .map(rows ->
                        rows.stream()
                                .findFirst()
                                .map(PostgresStandings::standing)
                                .orElse(Standing.USUAL));
    }

    @Override
    public Uni<Void> comeBack(long user) {
        return pool.withTransaction(tx ->
                tx.preparedQuery(COME_BACK)
                        .execute(Tuple.of(user))
                        .chain(rows ->
                                rows.size() == 0 ? Uni.createFrom().voidItem() : back(tx, user)));
    }

    /** Whoever comes in does not want to be erased any more. */
    private Uni<Void> back(SqlConnection tx, long user) {
        return tx.preparedQuery(ErasureStatements.CANCEL)
                .execute(Tuple.of(user))
                .chain(() -> events.append(tx, UserEvents.of(new UserEvent.Reactivated(user))));
    }

    private static Standing standing(Row row) {
        OffsetDateTime left = row.getOffsetDateTime(1);
        return new Standing(row.getBoolean(0), left == null ? null : left.toInstant());
    }
}
