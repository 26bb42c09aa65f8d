package io.veza.gateway.openapi;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.HashMap;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a resource method's signature says about its operation.
 *
 * @param request bound from body, path and query; null when nothing is
 * @param answer null when there is no body, or when annotations describe it
 * @param open nobody needs to be signed in
 */
record Endpoint(
        @Nullable Descriptor request, @Nullable Descriptor answer, String status, boolean open) {

    private static final String MESSAGES = "io.veza.proto.";
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName STATUS =
            DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName OPEN =
            DotName.createSimple("jakarta.annotation.security.PermitAll");

    /** All endpoints by operation id. */
    static Map<String, Endpoint> in(IndexView index) {
        Map<String, Endpoint> endpoints = new HashMap<>();
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                endpoints.put(
                        operation.value("operationId").asString(),
                        of(operation.target().asMethod()));
            }
        }
        return endpoints;
    }

    private static Endpoint of(MethodInfo method) {
        Descriptor request =
                method.parameterTypes().stream()
                        .map(Endpoint::descriptor)
                        .filter(type -> type != null)
                        .findFirst()
                        .orElse(null);
        Type returned = method.returnType();
        Descriptor answer =
                returned.kind() == Type.Kind.PARAMETERIZED_TYPE
                        ? descriptor(returned.asParameterizedType().arguments().getFirst())
                        : null;
        return new Endpoint(request, answer, status(method, answer), method.hasAnnotation(OPEN));
    }

    private static String status(MethodInfo method, @Nullable Descriptor answer) {
        AnnotationInstance declared = method.annotation(STATUS);
        if (declared != null) {
            return String.valueOf(declared.value().asInt());
        }
        return answer == null ? "204" : "200";
    }

    private static @Nullable Descriptor descriptor(Type type) {
        String name = type.name().toString();
        if (!name.startsWith(MESSAGES)) {
            return null;
        }
        try {
            return (Descriptor)
                    Class.forName(name, true, Thread.currentThread().getContextClassLoader())
                            .getMethod("getDescriptor")
                            .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " is not a protobuf message", e);
        }
    }
}
