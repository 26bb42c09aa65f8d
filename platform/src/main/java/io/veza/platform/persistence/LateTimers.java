package io.veza.platform.persistence;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * The SQL client (4.5.25, its issue 1706) leaves a timer running for each statement that no
 * connection could be had for. Half a minute later it fails the statement once more, which Vert.x
 * reports with a stack trace: as many of them as calls failed in an outage, and all say nothing.
 */
@Singleton
final class LateTimers {

    private static final Logger LOG = Logger.getLogger(LateTimers.class);
    private static final String POOL = "io.vertx.sqlclient.impl.pool.SqlConnectionPool";

    void begin(@Observes StartupEvent event, Vertx vertx) {
        ignoreOn(vertx);
    }

    static void ignoreOn(Vertx vertx) {
        vertx.exceptionHandler(failure -> {
            if (!isLate(failure)) {
                LOG.error("Nobody has caught this", failure);
            }
        });
    }

    static boolean isLate(Throwable failure) {
        return failure instanceof IllegalStateException
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(POOL));
    }
}
