package io.veza.platform.grpc;

import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Singleton;

/** Refuses requests that break the rules of their .proto, before any method sees them. */
@Singleton
@GlobalInterceptor
class ValidationInterceptor implements ServerInterceptor, Prioritized {

    private final MessageRules rules;

    ValidationInterceptor(MessageRules rules) {
        this.rules = rules;
    }

    @Override
    public int getPriority() {
        return InterceptorOrder.VALIDATION;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        return new SimpleForwardingServerCallListener<>(next.startCall(call, headers)) {
            private boolean refused;

            @Override
            public void onMessage(Q message) {
                if (refused) {
                    return;
                }
                try {
                    rules.check(message);
                } catch (DomainException refusal) {
                    refused = true;
                    ErrorStatus.of(refusal).close(call);
                    return;
                }
                super.onMessage(message);
            }

            @Override
            public void onHalfClose() {
                if (!refused) {
                    super.onHalfClose();
                }
            }
        };
    }
}
