package io.veza.platform.persistence;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.Connection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Connections whose statements of one turn of the event loop go out in one write: the client hands
 * each to the kernel by itself, which for the ten of a commit takes longer than encoding them.
 *
 * <p>This is the only class that knows the SQL client's internals.
 */
@Singleton
class GatheringPool implements PgPoolCreator {

    private static final String NAME = "veza-gather";

    @Override
    public Pool create(Input input) {
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .withConnectHandler(GatheringPool::gather)
                .using(input.vertx())
                .build();
    }

    /** Closing gives the connection to the pool. */
    private static void gather(SqlConnection connection) {
        if (bare(((SqlConnectionInternal) connection).unwrap())
                instanceof SocketConnectionBase bare) {
            ChannelPipeline pipeline = bare.socket().channelHandlerContext().pipeline();
            pipeline.addFirst(NAME, new FlushConsolidationHandler(256, true));
        }
        connection.close();
    }

    private static Connection bare(Connection connection) {
        Connection inner = connection.unwrap();
        return inner == connection ? connection : bare(inner);
    }
}
