package io.veza.platform.grpc;

import io.grpc.netty.NettyChannelBuilder;
import io.netty.channel.epoll.EpollSocketChannel;
import io.quarkus.grpc.api.ChannelBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcClientConfiguration;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Calls to other services run on Vert.x' own event loops also where these are native: Quarkus
 * shares them with the clients of gRPC only where they are not, and each call would change threads
 * twice.
 */
@Singleton
class ClientTransport implements ChannelBuilderCustomizer<NettyChannelBuilder> {

    private final Vertx vertx;

    ClientTransport(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Map<String, Object> customize(
            String name, GrpcClientConfiguration config, NettyChannelBuilder builder) {
        if (vertx.isNativeTransportEnabled()) {
            builder.eventLoopGroup(vertx.nettyEventLoopGroup())
                    .channelType(EpollSocketChannel.class);
        }
        return Map.of();
    }
}
