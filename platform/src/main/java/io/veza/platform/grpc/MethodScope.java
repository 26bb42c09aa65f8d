package io.veza.platform.grpc;

import com.google.protobuf.DescriptorProtos.MethodOptions;
import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.veza.platform.kernel.Principal;
import io.veza.platform.kernel.Scope;
import io.veza.proto.common.v1.ScopeOptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an app password must be good for to call a method: its RPC declares it, in the proto. One
 * that declares nothing takes no app password.
 */
public final class MethodScope {

    private static final Map<String, Optional<Scope>> KNOWN = new ConcurrentHashMap<>();

    private MethodScope() {}

    /** Refuses with INSUFFICIENT_SCOPE. */
    public static void require(MethodDescriptor<?, ?> method, Principal principal) {
        if (!principal.scopes().areAll()) {
            principal.require(
                    KNOWN.computeIfAbsent(method.getFullMethodName(), _ -> declared(method))
                            .orElse(null));
        }
    }

    private static Optional<Scope> declared(MethodDescriptor<?, ?> method) {
        if (!(method.getSchemaDescriptor() instanceof ProtoMethodDescriptorSupplier schema)) {
            return Optional.empty();
        }
        MethodOptions options = schema.getMethodDescriptor().getOptions();
        return switch (options.getExtension(ScopeOptions.scope)) {
            case SCOPE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
            case io.veza.proto.common.v1.Scope scope -> Optional.of(Scope.valueOf(scope.name()));
        };
    }
}
