package io.veza.platform.grpc;

import io.grpc.MethodDescriptor;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;
import io.veza.proto.common.v1.CallingService;
import io.veza.proto.common.v1.ScopeOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which services may call a method: its RPC declares it, in the proto. One that declares nothing is
 * closed to all; what tells whether this process lives is open to whoever watches over it.
 */
final class MethodCallers {

    private static final Set<String> FOR_ALL =
            Set.of(
                    "grpc.health.v1.Health",
                    "grpc.reflection.v1.ServerReflection",
                    "grpc.reflection.v1alpha.ServerReflection");
    private static final String ENDING = "_SERVICE";

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private MethodCallers() {}

    static boolean areAll(MethodDescriptor<?, ?> method) {
        return FOR_ALL.contains(String.valueOf(method.getServiceName()));
    }

    static boolean include(MethodDescriptor<?, ?> method, String service) {
        return KNOWN.computeIfAbsent(method.getFullMethodName(), _ -> declared(method))
                .contains(service);
    }

    private static Set<String> declared(MethodDescriptor<?, ?> method) {
        if (!(method.getSchemaDescriptor() instanceof ProtoMethodDescriptorSupplier schema)) {
            return Set.of();
        }
        List<CallingService> callers =
                schema.getMethodDescriptor().getOptions().getExtension(ScopeOptions.caller);
        return callers.stream().map(MethodCallers::name).collect(Collectors.toUnmodifiableSet());
    }

    private static String name(CallingService service) {
        String name = service.name();
        return name.endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length()).toLowerCase(Locale.ROOT)
                : "";
    }
}
