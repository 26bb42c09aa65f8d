package io.veza.proto.contract;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.util.List;
import java.util.function.Consumer;

/** A copy of the current descriptors in which one thing is made different on purpose. */
final class Mutation {

    private final FileDescriptorSet.Builder descriptors = Contract.descriptors().toBuilder();

    FileDescriptorSet made() {
        return descriptors.build();
    }

    static Mutation file(String path, Consumer<FileDescriptorProto.Builder> change) {
        Mutation mutation = new Mutation();
        mutation.descriptors.getFileBuilderList().stream()
                .filter(file -> file.getName().equals(path))
                .forEach(change);
        return mutation;
    }

    static Mutation message(String path, String name, Consumer<DescriptorProto.Builder> change) {
        return file(path, file -> named(name, file.getMessageTypeBuilderList(), change));
    }

    static Mutation field(
            String path,
            String message,
            String name,
            Consumer<FieldDescriptorProto.Builder> change) {
        return message(
                path,
                message,
                type ->
                        type.getFieldBuilderList().stream()
                                .filter(field -> field.getName().equals(name))
                                .forEach(change));
    }

    static Mutation enumeration(
            String path, String name, Consumer<EnumDescriptorProto.Builder> change) {
        return file(
                path,
                file ->
                        file.getEnumTypeBuilderList().stream()
                                .filter(type -> type.getName().equals(name))
                                .forEach(change));
    }

    static Mutation service(
            String path, String name, Consumer<ServiceDescriptorProto.Builder> change) {
        return file(
                path,
                file ->
                        file.getServiceBuilderList().stream()
                                .filter(service -> service.getName().equals(name))
                                .forEach(change));
    }

    static Mutation rpc(
            String path,
            String service,
            String name,
            Consumer<MethodDescriptorProto.Builder> change) {
        return service(
                path,
                service,
                type ->
                        type.getMethodBuilderList().stream()
                                .filter(method -> method.getName().equals(name))
                                .forEach(change));
    }

    private static void named(
            String name,
            List<DescriptorProto.Builder> messages,
            Consumer<DescriptorProto.Builder> change) {
        messages.stream().filter(message -> message.getName().equals(name)).forEach(change);
    }
}
