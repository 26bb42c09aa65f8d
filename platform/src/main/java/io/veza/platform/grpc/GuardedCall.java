package io.veza.platform.grpc;

import io.grpc.ClientCall;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusException;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A call that reports its end to a circuit breaker, and does not start while the circuit is open.
 */
final class GuardedCall<Q, A> extends SimpleForwardingClientCall<Q, A> {

    private static final TypeLiteral<CompletionStage<Void>> OUTCOME = new TypeLiteral<>() {};

    private final Guard circuit;
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();
    private boolean admitted;

    GuardedCall(ClientCall<Q, A> call, Guard circuit) {
        super(call);
        this.circuit = circuit;
    }

    @Override
    public void start(Listener<A> listener, Metadata headers) {
        circuit.get(
                () -> {
                    admitted = true;
                    return outcome;
                },
                OUTCOME);
        if (!admitted) {
            refuse(listener);
            return;
        }
        super.start(
                new SimpleForwardingClientCallListener<>(listener) {
                    @Override
                    public void onClose(Status status, Metadata trailers) {
                        report(status);
                        super.onClose(status, trailers);
                    }
                },
                headers);
    }

    private void report(Status status) {
        if (PeerFailure.is(status)) {
            outcome.completeExceptionally(new PeerFailure(status));
        } else {
            outcome.complete(null);
        }
    }

    private void refuse(Listener<A> listener) {
        StatusException open = ErrorStatus.undeclared(Status.Code.UNAVAILABLE).toException();
        Metadata trailers = open.getTrailers();
        listener.onClose(open.getStatus(), trailers == null ? new Metadata() : trailers);
    }

    @Override
    public void sendMessage(Q message) {
        if (admitted) {
            super.sendMessage(message);
        }
    }

    @Override
    public void request(int count) {
        if (admitted) {
            super.request(count);
        }
    }

    @Override
    public void halfClose() {
        if (admitted) {
            super.halfClose();
        }
    }

    @Override
    public void cancel(String message, Throwable cause) {
        if (admitted) {
            super.cancel(message, cause);
        }
    }
}
