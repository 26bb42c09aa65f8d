package io.veza.platform.grpc;

import io.grpc.ClientCall;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.veza.platform.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A call that carries the caller's token, and refuses a message that breaks its own rules before it
 * leaves. gRPC cancels a call whose message was refused; the listener hears the refusal all the
 * same, not the cancellation, whichever comes first.
 */
final class OutgoingCall<Q, A> extends SimpleForwardingClientCall<Q, A> {

    private final MessageRules rules;
    private volatile @Nullable StatusRuntimeException refused;

    OutgoingCall(ClientCall<Q, A> call, MessageRules rules) {
        super(call);
        this.rules = rules;
    }

    @Override
    public void start(Listener<A> listener, Metadata headers) {
        Identity caller = Identity.current();
        if (caller != null && !Bearer.isIn(headers)) {
            Bearer.put(headers, caller.token());
        }
        super.start(new RefusalListener(listener), headers);
    }

    @Override
    public void sendMessage(Q message) {
        try {
            rules.check(message);
        } catch (DomainException refusal) {
            StatusRuntimeException status = ErrorStatus.of(refusal).toRuntimeException();
            refused = status;
            throw status;
        }
        super.sendMessage(message);
    }

    private final class RefusalListener extends SimpleForwardingClientCallListener<A> {

        private RefusalListener(Listener<A> listener) {
            super(listener);
        }

        @Override
        public void onClose(Status status, @Nullable Metadata trailers) {
            StatusRuntimeException refusal = refused;
            if (refusal == null) {
                super.onClose(status, trailers);
            } else {
                super.onClose(refusal.getStatus(), refusal.getTrailers());
            }
        }
    }
}
