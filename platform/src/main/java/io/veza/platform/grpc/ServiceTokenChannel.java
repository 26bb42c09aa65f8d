package io.veza.platform.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.netty.NettyChannelBuilder;
import io.quarkus.grpc.api.ChannelBuilderCustomizer;
import io.quarkus.grpc.runtime.config.GrpcClientConfiguration;
import io.veza.platform.kernel.ServiceTokens;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every call says which service makes it, in a token for the service it goes to. */
@Singleton
class ServiceTokenChannel implements ChannelBuilderCustomizer<NettyChannelBuilder> {

    private final ServiceTokens tokens;

    ServiceTokenChannel(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Map<String, Object> customize(
            String name, GrpcClientConfiguration config, NettyChannelBuilder builder) {
        builder.intercept((Sender) () -> tokens.tokenFor(name));
        return Map.of();
    }

    /** An interface, so that Quarkus does not take it for an interceptor that nobody uses. */
    @FunctionalInterface
    private interface Sender extends ClientInterceptor {

        @Nullable String token();

        @Override
        default <Q, A> ClientCall<Q, A> interceptCall(
                MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
            return new SimpleForwardingClientCall<>(next.newCall(method, options)) {

                @Override
                public void start(Listener<A> listener, Metadata headers) {
                    String token = token();
                    if (token != null && !headers.containsKey(ServiceToken.HEADER)) {
                        headers.put(ServiceToken.HEADER, token);
                    }
                    super.start(listener, headers);
                }
            };
        }
    }
}
