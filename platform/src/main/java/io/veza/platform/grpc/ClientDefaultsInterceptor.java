package io.veza.platform.grpc;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.veza.platform.kernel.DomainException;
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
        return new SimpleForwardingClientCall<>(
                next.newCall(method, withDeadline(method, options))) {

            @Override
            public void start(Listener<A> listener, Metadata headers) {
                Identity caller = Identity.current();
                if (caller != null && !headers.containsKey(Bearer.AUTHORIZATION)) {
                    Bearer.put(headers, caller.token());
                }
                super.start(listener, headers);
            }

            @Override
            public void sendMessage(Q message) {
                try {
                    rules.check(message);
                } catch (DomainException refusal) {
                    throw ErrorStatus.of(refusal).toRuntimeException();
                }
                super.sendMessage(message);
            }
        };
    }

    private CallOptions withDeadline(MethodDescriptor<?, ?> method, CallOptions options) {
        return options.getDeadline() == null && method.getType().serverSendsOneMessage()
                ? options.withDeadlineAfter(config.deadline().toMillis(), TimeUnit.MILLISECONDS)
                : options;
    }
}
