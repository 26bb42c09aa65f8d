package io.veza.platform.grpc;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The suite's services as their proto files declare them. */
final class Contract {

    private static final String RESOURCE = "/descriptor_set.dsc";
    private static final String OURS = "veza.";

    private Contract() {}

    /**
     * A call.
     *
     * @param service with its package, e.g. {@code veza.user.v1.AccountService}
     */
    record Method(String service, String name, IdempotencyLevel level) {}

    /** Of all services that clients of ours may call. */
    static List<Method> methods() {
        return descriptors().getFileList().stream()
                .filter(file -> file.getPackage().startsWith(OURS))
                .flatMap(Contract::methods)
                .toList();
    }

    /** What may be called twice. */
    static Stream<Method> idempotentMethods() {
        return methods().stream()
                .filter(method -> method.level() != IdempotencyLevel.IDEMPOTENCY_UNKNOWN);
    }

    private static Stream<Method> methods(FileDescriptorProto file) {
        return file.getServiceList().stream()
                .flatMap(service ->
                        service.getMethodList().stream()
                                .map(method -> method(file, service, method)));
    }

    private static Method method(
            FileDescriptorProto file,
            ServiceDescriptorProto service,
            MethodDescriptorProto method) {
        return new Method(
                file.getPackage() + "." + service.getName(),
                method.getName(),
                method.getOptions().getIdempotencyLevel());
    }

    private static FileDescriptorSet descriptors() {
        try (InputStream file = Contract.class.getResourceAsStream(RESOURCE)) {
            return FileDescriptorSet.parseFrom(
                    Objects.requireNonNull(file, "the contract's descriptors"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
