package io.veza.platform.grpc;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;

/** A call that can be ended from outside; what the service still says after that is dropped. */
final class RevocableCall<Q, A> extends SimpleForwardingServerCall<Q, A> {

    private volatile boolean over;

    RevocableCall(ServerCall<Q, A> call) {
        super(call);
    }

    /** False when it was over already. */
    boolean revoke() {
        if (over) {
            return false;
        }
        over = true;
        ErrorStatus.of(new DomainException(CoreError.TOKEN_REVOKED, "The session has ended"))
                .close(delegate());
        return true;
    }

    @Override
    public void sendHeaders(Metadata headers) {
        if (!over) {
            super.sendHeaders(headers);
        }
    }

    @Override
    public void sendMessage(A message) {
        if (!over) {
            super.sendMessage(message);
        }
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (!over) {
            over = true;
            super.close(status, trailers);
        }
    }

    @Override
    public boolean isCancelled() {
        return over || super.isCancelled();
    }
}
