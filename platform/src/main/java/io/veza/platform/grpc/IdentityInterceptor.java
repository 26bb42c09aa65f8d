package io.veza.platform.grpc;

import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.veza.platform.kernel.Authenticator;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.Principal;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Lets a call through when its token is proven and the rules of the service permit its bearer. */
@Singleton
@GlobalInterceptor
class IdentityInterceptor implements ServerInterceptor, Prioritized {

    private final Authenticator authenticator;
    private final AccessRules rules;
    private final StreamGuard streams;
    private final Clock clock;

    IdentityInterceptor(
            Authenticator authenticator,
            Instance<AccessRules> rules,
            StreamGuard streams,
            Clock clock) {
        this.authenticator = authenticator;
        this.streams = streams;
        this.clock = clock;
        this.rules = rules.isUnsatisfied() ? new AccessRules() : rules.get();
    }

    @Override
    public int getPriority() {
        return InterceptorOrder.IDENTITY;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        MethodDescriptor<Q, A> method = call.getMethodDescriptor();
        String token = Bearer.token(headers);
        if (token == null) {
            if (rules.isOpen(method.getFullMethodName())) {
                return next.startCall(call, headers);
            }
            throw new DomainException(CoreError.UNAUTHENTICATED, "Sign in to do this");
        }
        CompletableFuture<Principal> proof =
                authenticator.authenticate(token).toCompletableFuture();
        if (proof.isDone() && !proof.isCompletedExceptionally()) {
            return begin(call, headers, next, new Identity(proof.join(), token));
        }
        return startLater(call, headers, next, proof, token);
    }

    /** The keys are still on their way: hold the call's events back until the proof is there. */
    private <Q, A> ServerCall.Listener<Q> startLater(
            ServerCall<Q, A> call,
            Metadata headers,
            ServerCallHandler<Q, A> next,
            CompletableFuture<Principal> proof,
            String token) {
        DeferredListener<Q> listener = new DeferredListener<>();
        Context context =
                Objects.requireNonNull(Vertx.currentContext(), "calls arrive on a Vert.x context");
        proof.whenComplete((principal, failure) ->
                context.runOnContext(_ -> {
                    if (failure != null) {
                        listener.drop();
                        ErrorStatus.of(failure).close(call);
                    } else {
                        start(call, headers, next, listener, new Identity(principal, token));
                    }
                }));
        return listener;
    }

    private <Q, A> void start(
            ServerCall<Q, A> call,
            Metadata headers,
            ServerCallHandler<Q, A> next,
            DeferredListener<Q> listener,
            Identity identity) {
        try {
            listener.resume(begin(call, headers, next, identity));
        } catch (RuntimeException failure) {
            listener.drop();
            ErrorStatus.of(failure).close(call);
        }
    }

    private <Q, A> ServerCall.Listener<Q> begin(
            ServerCall<Q, A> call,
            Metadata headers,
            ServerCallHandler<Q, A> next,
            Identity identity) {
        admit(call.getMethodDescriptor(), identity);
        return streams.start(call, headers, next, identity.principal());
    }

    private void admit(MethodDescriptor<?, ?> method, Identity identity) {
        String name = method.getFullMethodName();
        if (!rules.permits(name, identity.principal())) {
            throw identity.principal().heldBack()
                    ? new DomainException(
                            CoreError.SECOND_FACTOR_REQUIRED,
                            "Sign in with a second factor to act as an admin")
                    : new DomainException(CoreError.FORBIDDEN, "Your role does not allow this");
        }
        if (!identity.principal().scopes().areAll() && !rules.isOpen(name)) {
            MethodScope.require(method, identity.principal());
        }
        if (rules.needsStepUp(name, identity.principal(), clock.instant())) {
            throw new DomainException(
                    CoreError.STEP_UP_REQUIRED, "Prove once more who you are to do this");
        }
        identity.bind();
    }
}
