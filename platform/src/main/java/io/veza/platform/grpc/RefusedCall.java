package io.veza.platform.grpc;

import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.StatusException;
import io.veza.platform.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** A call that ends before it begins. */
public final class RefusedCall<Q, A> extends ClientCall<Q, A> {

    private final ErrorStatus reason;

    public RefusedCall(DomainException reason) {
        this.reason = ErrorStatus.of(reason);
    }

    @Override
    public void start(Listener<A> listener, Metadata headers) {
        StatusException status = reason.toException();
        Metadata trailers = status.getTrailers();
        listener.onClose(status.getStatus(), trailers == null ? new Metadata() : trailers);
    }

    @Override
    public void request(int count) {}

    @Override
    public void cancel(@Nullable String message, @Nullable Throwable cause) {}

    @Override
    public void halfClose() {}

    @Override
    public void sendMessage(Q message) {}
}
