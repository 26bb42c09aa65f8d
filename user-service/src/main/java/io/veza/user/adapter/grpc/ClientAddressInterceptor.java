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
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps the client's address, as the gateway reports it, on the call's own Vert.x context. */
@Singleton
@GlobalInterceptor
class ClientAddressInterceptor implements ServerInterceptor {

    private static final Metadata.Key<String> ADDRESS =
            Metadata.Key.of("x-client-address", Metadata.ASCII_STRING_MARSHALLER);
    private static final String LOCAL = ClientAddress.class.getName();
    private static final int LONGEST_ADDRESS = 45;

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String address = headers.get(ADDRESS);
        if (address != null && address.length() <= LONGEST_ADDRESS) {
            callContext().ifPresent(context -> context.putLocal(LOCAL, new ClientAddress(address)));
        }
        return next.startCall(call, headers);
    }

    static ClientAddress current() {
        return callContext()
                .map(context -> context.<ClientAddress>getLocal(LOCAL))
                .orElse(ClientAddress.UNKNOWN);
    }

    private static Optional<Context> callContext() {
        return Optional.ofNullable(Vertx.currentContext())
                .filter(VertxContext::isDuplicatedContext);
    }
}
