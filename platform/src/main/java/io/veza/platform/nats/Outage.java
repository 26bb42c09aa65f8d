package io.veza.platform.nats;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a handler that fails. */
final class Outage {

    private Outage() {}

    static boolean explains(@Nullable Throwable failure) {
        if (failure instanceof PgException refused) {
            return explains(refused.getSqlState());
        }
        return failure instanceof IOException || failure instanceof ClosedConnectionException;
    }

    /** Classes 08 (connection), 53 (resources) and 57 (operator intervention) of SQLSTATE. */
    private static boolean explains(@Nullable String state) {
        return state != null
                && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }
}
