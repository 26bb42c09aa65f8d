package io.veza.user.adapter.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.user.domain.session.ClientAddress;
import io.veza.user.domain.session.Device;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Keeps the client's address and what it calls itself, as the gateway reports them, on the call's
 * own Vert.x context.
 */
@Singleton
@GlobalInterceptor
class ClientAddressInterceptor implements ServerInterceptor {

    private static final Metadata.Key<String> ADDRESS =
            Metadata.Key.of("x-client-address", Metadata.ASCII_STRING_MARSHALLER);
    private static final String LOCAL = ClientAddress.class.getName();
    private static final int LONGEST_ADDRESS = 45;
    private static final Metadata.Key<String> AGENT =
            Metadata.Key.of("x-client-agent", Metadata.ASCII_STRING_MARSHALLER);
    private static final String DEVICE = Device.class.getName();
    private static final int LONGEST_AGENT = 512;

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String address = headers.get(ADDRESS);
        if (address != null && address.length() <= LONGEST_ADDRESS) {
            callContext().ifPresent(context -> context.putLocal(LOCAL, new ClientAddress(address)));
        }
        String agent = headers.get(AGENT);
        if (agent != null && agent.length() <= LONGEST_AGENT) {
            callContext().ifPresent(context -> context.putLocal(DEVICE, Device.of(agent)));
        }
        return next.startCall(call, headers);
    }

    static ClientAddress current() {
        return callContext()
                .map(context -> context.<ClientAddress>getLocal(LOCAL))
                .orElse(ClientAddress.UNKNOWN);
    }

    static Device device() {
        return callContext()
                .map(context -> context.<Device>getLocal(DEVICE))
                .orElse(Device.UNKNOWN);
    }

    private static Optional<Context> callContext() {
        return Optional.ofNullable(Vertx.currentContext())
                .filter(VertxContext::isDuplicatedContext);
    }
}
