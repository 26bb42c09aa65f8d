package io.veza.proto.contract;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything a set of descriptors promises, in elements sorted by place. */
final class Contract {

    private static final Path DESCRIPTORS =
            Path.of("target/generated-sources/grpc/descriptor_set.dsc");
    private static final String OURS = "veza/";

    private final SortedMap<String, Element> elements = new TreeMap<>();

    private Contract() {}

    /** The descriptors the build has just made of {@code src/main/proto}. */
    static FileDescriptorSet descriptors() {
        try {
            return FileDescriptorSet.parseFrom(Files.readAllBytes(DESCRIPTORS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Contract of(FileDescriptorSet descriptors) {
        Contract contract = new Contract();
        descriptors.getFileList().stream()
                .filter(file -> file.getName().startsWith(OURS))
                .forEach(contract::addFile);
        return contract;
    }

    static Contract parse(Stream<String> lines) {
        Contract contract = new Contract();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Element::parse)
                .forEach(contract::add);
        return contract;
    }

    SortedMap<String, Element> elements() {
        return elements;
    }

    @Override
    public String toString() {
        return elements.values().stream()
                .map(element -> element + "\n")
                .collect(Collectors.joining());
    }

    private void addFile(FileDescriptorProto file) {
        file.getMessageTypeList().forEach(message -> addMessage(file.getPackage(), message));
        file.getEnumTypeList().forEach(type -> addEnum(file.getPackage(), type));
        file.getServiceList().forEach(service -> addService(file.getPackage(), service));
    }

    private void addMessage(String scope, DescriptorProto message) {
        String name = scope + "." + message.getName();
        add("message", name, Map.of());
        message.getFieldList().forEach(field -> addField(name, message, field));
        message.getNestedTypeList().forEach(nested -> addMessage(name, nested));
        message.getEnumTypeList().forEach(type -> addEnum(name, type));
    }

    private void addField(String scope, DescriptorProto message, FieldDescriptorProto field) {
        boolean choice = field.hasOneofIndex() && !field.getProto3Optional();
        String type =
                field.hasTypeName() ? field.getTypeName().substring(1) : lower(field.getType());
        add(
                "field",
                scope + "." + field.getNumber(),
                Map.of(
                        "name",
                        field.getName(),
                        "json",
                        field.getJsonName(),
                        "type",
                        type,
                        "label",
                        field.getProto3Optional() ? "presence" : lower(field.getLabel()),
                        "oneof",
                        choice ? message.getOneofDecl(field.getOneofIndex()).getName() : "none"));
    }

    private void addEnum(String scope, EnumDescriptorProto type) {
        String name = scope + "." + type.getName();
        add("enum", name, Map.of());
        type.getValueList()
                .forEach(value ->
                        add(
                                "value",
                                name + "." + value.getNumber(),
                                Map.of("name", value.getName())));
    }

    private void addService(String scope, ServiceDescriptorProto service) {
        String name = scope + "." + service.getName();
        add("service", name, Map.of());
        service.getMethodList().forEach(method -> addRpc(name, method));
    }

    private void addRpc(String scope, MethodDescriptorProto method) {
        add(
                "rpc",
                scope + "." + method.getName(),
                Map.of(
                        "request", type(method.getClientStreaming(), method.getInputType()),
                        "response", type(method.getServerStreaming(), method.getOutputType())));
    }

    private static String type(boolean streaming, String name) {
        return (streaming ? "stream:" : "") + name.substring(1);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().replaceFirst("^(TYPE|LABEL)_", "").toLowerCase(Locale.ROOT);
    }

    private void add(String kind, String place, Map<String, String> facts) {
        add(new Element(kind + " " + place, facts));
    }

    private void add(Element element) {
        elements.put(element.key(), element);
    }
}
