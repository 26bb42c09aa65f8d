package io.veza.gateway.client;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.veza.gateway.session.Session;
import io.veza.platform.grpc.Bearer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Prioritized;

/**
 * Sends along who is calling, from where and in which language, so that resources need not think of
 * it.
 */
@ApplicationScoped
@GlobalInterceptor
class CallerInterceptor implements ClientInterceptor, Prioritized {

    private static final Metadata.Key<String> ADDRESS =
            Metadata.Key.of("x-client-address", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> LANGUAGES =
            Metadata.Key.of("accept-language", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> AGENT =
            Metadata.Key.of("x-client-agent", Metadata.ASCII_STRING_MARSHALLER);

    @Override
    public int getPriority() {
        return CallOrder.CALLER;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        return new SimpleForwardingClientCall<>(next.newCall(method, options)) {

            @Override
            public void start(Listener<A> listener, Metadata headers) {
                if (!Bearer.isIn(headers)) {
                    Session.current().ifPresent(s -> Bearer.put(headers, s.token()));
                }
                RequestOrigin.current().ifPresent(from -> tell(from, headers));
                super.start(listener, headers);
            }
        };
    }

    private static void tell(RequestOrigin from, Metadata headers) {
        headers.put(ADDRESS, from.address());
        if (!from.languages().isEmpty()) {
            headers.put(LANGUAGES, from.languages());
        }
        if (!from.agent().isEmpty()) {
            headers.put(AGENT, from.agent());
        }
    }
}
