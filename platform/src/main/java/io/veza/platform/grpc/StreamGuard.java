package io.veza.platform.grpc;

import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Endings;
import io.veza.platform.kernel.Principal;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Ends a stream in the middle when the token that opened it dies. Single answers need no watch. */
@Singleton
class StreamGuard {

    private final Endings endings;

    StreamGuard(Endings endings) {
        this.endings = endings;
    }

    <Q, A> ServerCall.Listener<Q> start(
            ServerCall<Q, A> call,
            Metadata headers,
            ServerCallHandler<Q, A> next,
            Principal principal) {
        if (call.getMethodDescriptor().getType().serverSendsOneMessage()) {
            return next.startCall(call, headers);
        }
        RevocableCall<Q, A> revocable = new RevocableCall<>(call);
        ServerCall.Listener<Q> service = next.startCall(revocable, headers);
        Context context =
                Objects.requireNonNull(Vertx.currentContext(), "calls arrive on a Vert.x context");
        Runnable forget =
                endings.watch(principal, () -> context.runOnContext(_ -> end(revocable, service)));
        return new Watched<>(service, forget);
    }

    /** The service hears that its client has gone; the client hears why. */
    private static void end(RevocableCall<?, ?> call, ServerCall.Listener<?> service) {
        if (call.revoke()) {
            service.onCancel();
        }
    }

    private static final class Watched<Q> extends SimpleForwardingServerCallListener<Q> {

        private final Runnable forget;

        Watched(ServerCall.Listener<Q> service, Runnable forget) {
            super(service);
            this.forget = forget;
        }

        @Override
        public void onCancel() {
            forget.run();
            super.onCancel();
        }

        @Override
        public void onComplete() {
            forget.run();
            super.onComplete();
        }
    }
}
