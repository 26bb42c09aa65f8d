package io.veza.platform.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * What every call to a peer gets: a deadline, because a lost answer must not hang the caller; the
 * caller's token; and the same check of the message as the peer would make.
 */
@Singleton
@GlobalInterceptor
class ClientDefaultsInterceptor implements ClientInterceptor, Prioritized {

    private final ClientConfig config;
    private final MessageRules rules;

    ClientDefaultsInterceptor(ClientConfig config, MessageRules rules) {
        this.config = config;
        this.rules = rules;
    }

    @Override
    public int getPriority() {
        return InterceptorOrder.CLIENT_DEFAULTS;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
            MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        return new OutgoingCall<>(next.newCall(method, withDeadline(method, options)), rules);
    }

    private CallOptions withDeadline(MethodDescriptor<?, ?> method, CallOptions options) {
        return options.getDeadline() == null && method.getType().serverSendsOneMessage()
                ? options.withDeadlineAfter(config.deadline().toMillis(), TimeUnit.MILLISECONDS)
                : options;
    }
}
