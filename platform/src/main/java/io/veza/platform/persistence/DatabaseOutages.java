package io.veza.platform.persistence;

import io.netty.channel.unix.Errors.NativeIoException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.veza.platform.kernel.Outages;
import jakarta.inject.Singleton;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL is away, or about to go; whoever uses it may have wrapped what it said. Not every
 * {@code IOException}: what cannot be parsed is one as well, and a defect.
 */
@Singleton
public final class DatabaseOutages implements Outages {

    private static final int DEPTH = 8;

    /** What the client says, by no class of its own, of a connection that it has lost before. */
    private static final String CLOSED = "Connection is not active now";

    @Override
    public boolean explain(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(DatabaseOutages::isOutage);
    }

    private static boolean isOutage(Throwable failure) {
        return switch (failure) {
            case PgException refused -> isOutage(refused.getSqlState());
            case ClosedConnectionException _, ClosedChannelException _ -> true;
            case SocketException _, UnknownHostException _, NativeIoException _ -> true;
            default -> String.valueOf(failure.getMessage()).startsWith(CLOSED);
        };
    }

    /** Classes 08 (connection), 53 (resources) and 57 (operator intervention) of SQLSTATE. */
    private static boolean isOutage(@Nullable String state) {
        return state != null
                && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }
}
