package io.veza.platform.grpc;

import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ServiceError;
import io.veza.platform.kernel.ServiceProof;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Prioritized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Lets a call through when a service makes it that its RPC names; the person comes after that. */
@Singleton
@GlobalInterceptor
class CallingServiceInterceptor implements ServerInterceptor, Prioritized {

    private static final Logger LOG = Logger.getLogger(CallingServiceInterceptor.class);

    private static final String GATEWAY = "gateway";

    private final ServiceProof proof;
    private final AccessRules rules;

    @Inject
    CallingServiceInterceptor(ServiceProof proof, Instance<AccessRules> rules) {
        this(proof, rules.isUnsatisfied() ? new AccessRules() : rules.get());
    }

    CallingServiceInterceptor(ServiceProof proof, AccessRules rules) {
        this.proof = proof;
        this.rules = rules;
    }

    @Override
    public int getPriority() {
        return InterceptorOrder.CALLING_SERVICE;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        MethodDescriptor<Q, A> method = call.getMethodDescriptor();
        if (!MethodCallers.areAll(method)) {
            admit(method, headers.get(ServiceToken.HEADER));
        }
        return next.startCall(call, headers);
    }

    private void admit(MethodDescriptor<?, ?> method, @Nullable String token) {
        if (token == null && !proof.isRequired() && !isBetweenServices(method)) {
            return;
        }
        if (token == null) {
            throw new DomainException(
                    ServiceError.SERVICE_UNPROVEN, "Only services of the suite may call this");
        }
        String caller = proof.callerOf(token);
        if (!MethodCallers.include(method, caller)) {
            LOG.warnf("%s must not call %s", caller, method.getFullMethodName());
            throw new DomainException(
                    ServiceError.SERVICE_REFUSED, "This service may not call this");
        }
    }

    /** Nobody's token is asked for, so the service's own is all that guards it. */
    private boolean isBetweenServices(MethodDescriptor<?, ?> method) {
        return rules.isOpen(method.getFullMethodName()) && !MethodCallers.include(method, GATEWAY);
    }
}
