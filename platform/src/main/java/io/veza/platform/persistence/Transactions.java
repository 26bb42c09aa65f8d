package io.veza.platform.persistence;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Runs work in one transaction of the reactive client: committed with its item, else rolled back.
 */
@ApplicationScoped
public class Transactions {

    /**
     * With plans made once: for a few keys PostgreSQL would plan these joins anew each time, which
     * takes longer than running them.
     */
    private static final String BEGIN = "begin; set local plan_cache_mode = force_generic_plan";

    private final Pool pool;

    Transactions(Pool pool) {
        this.pool = pool;
    }

    public <T> Uni<T> inTransaction(Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(work);
    }

    /**
     * In two trips to the database instead of four: the beginning travels with the first
     * statements, the commit with the last ones.
     *
     * @param read what is decided upon; its first statements are sent at once
     * @param write all its statements are sent when it is subscribed to, none after the answer to
     *     another: the commit is behind them
     */
    public <T> Uni<T> inTwoTrips(
            Function<SqlConnection, Uni<T>> read, BiFunction<SqlConnection, T, Uni<?>> write) {
        return Uni.createFrom()
                .deferred(() ->
                        UniHelper.toUni(
                                pool.getDelegate()
                                        .getConnection()
                                        .compose(bare -> inTwoTrips(bare, read, write))));
    }

    /** A future, because whoever gives up waiting must not leave the connection half way. */
    private static <T> Future<T> inTwoTrips(
            io.vertx.sqlclient.SqlConnection bare,
            Function<SqlConnection, Uni<T>> read,
            BiFunction<SqlConnection, T, Uni<?>> write) {
        SqlConnection connection = SqlConnection.newInstance(bare);
        Uni<T> both =
                first(connection, read)
                        .call(item -> last(connection, write.apply(connection, item)));
        return UniHelper.toFuture(both).eventually(() -> bare.close());
    }

    private static <T> Uni<T> first(
            SqlConnection connection, Function<SqlConnection, Uni<T>> read) {
        return Uni.combine()
                .all()
                .unis(
                        run(connection, BEGIN),
                        Uni.createFrom().deferred(() -> read.apply(connection)))
                .with((_, item) -> item)
                .onFailure()
                .call(() -> run(connection, "rollback").onFailure().recoverWithNull());
    }

    /** Where a statement fails, the commit behind it is a rollback. */
    private static Uni<?> last(SqlConnection connection, Uni<?> writes) {
        return Uni.combine().all().unis(writes, run(connection, "commit")).discardItems();
    }

    private static Uni<?> run(SqlConnection connection, String command) {
        return connection.query(command).execute();
    }
}
