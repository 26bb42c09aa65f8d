package io.veza.platform.grpc;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusException;
import io.quarkus.grpc.GlobalInterceptor;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Singleton;

/** The last gate: no failed status leaves without its reason, whoever made it. */
@Singleton
@GlobalInterceptor
class ErrorInterceptor implements ServerInterceptor, Prioritized {

    @Override
    public int getPriority() {
        return InterceptorOrder.ERROR;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        return next.startCall(
                new SimpleForwardingServerCall<>(call) {
                    @Override
                    public void close(Status status, Metadata trailers) {
                        if (status.isOk() || ErrorStatus.namesReason(status, trailers)) {
                            super.close(status, trailers);
                            return;
                        }
                        StatusException clean =
                                ErrorStatus.undeclared(status.getCode()).toException();
                        super.close(clean.getStatus(), clean.getTrailers());
                    }
                },
                headers);
    }
}
