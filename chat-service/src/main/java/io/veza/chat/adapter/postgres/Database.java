package io.veza.chat.adapter.postgres;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Outages;
import io.veza.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Runs statements. An outage of the database is told to callers as one that will end. */
@ApplicationScoped
class Database {

    private static final Logger LOG = Logger.getLogger(Database.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Pool pool;
    private final Transactions transactions;
    private final Outages outages;
    private final AtomicBoolean away = new AtomicBoolean();

    Database(Pool pool, Transactions transactions, Outages outages) {
        this.pool = pool;
        this.transactions = transactions;
        this.outages = outages;
    }

    <T> Uni<List<T>> list(String query, Tuple arguments, Function<Row, T> mapper) {
        return guarded(
                pool.preparedQuery(query).execute(arguments).map(rows -> Sql.list(rows, mapper)));
    }

    Uni<Void> run(String statement, Tuple arguments) {
        return guarded(pool.preparedQuery(statement).execute(arguments).replaceWithVoid());
    }

    <T> Uni<T> inTransaction(Function<SqlConnection, Uni<T>> work) {
        return guarded(transactions.inTransaction(work));
    }

    /** As {@link Transactions#inTwoTrips}. */
    <T> Uni<T> inTwoTrips(
            Function<SqlConnection, Uni<T>> read, BiFunction<SqlConnection, T, Uni<?>> write) {
        return guarded(transactions.inTwoTrips(read, write));
    }

    /** Bounded, because a database that hangs must not hang the room behind it. */
    private <T> Uni<T> guarded(Uni<T> work) {
        return work.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(this::isOutage)
                .transform(this::unavailable)
                .onItem()
                .invoke(() -> away.set(false));
    }

    /** Said once, not for every call of an outage. */
    private DomainException unavailable(Throwable outage) {
        if (away.compareAndSet(false, true)) {
            LOG.warnf("PostgreSQL does not answer: %s", outage.getMessage());
        }
        return DomainException.retryable(
                CoreError.UNAVAILABLE, "Chat cannot reach its database just now.", RETRY_AFTER);
    }

    private boolean isOutage(Throwable failure) {
        return failure instanceof TimeoutException
                || failure instanceof java.util.concurrent.TimeoutException
                || outages.explain(failure);
    }
}
