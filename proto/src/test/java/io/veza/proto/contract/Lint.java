package io.veza.proto.contract;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import io.veza.proto.common.v1.ScopeOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The house style of the contract, one sentence per offence. */
final class Lint {

    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern LOWER_SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern UPPER_CAMEL = Pattern.compile("([A-Z][a-z0-9]*)+");
    private static final Pattern VERSIONED = Pattern.compile("veza\\.[a-z]+\\.v[1-9]");

    /** Absent means the first choice here, and both sides rely on it. */
    private static final Set<String> MEANINGFUL_ZERO = Set.of("Transport");

    private final List<String> offences = new ArrayList<>();

    private Lint() {}

    static List<String> offences(FileDescriptorSet descriptors) {
        Lint lint = new Lint();
        descriptors.getFileList().stream()
                .filter(file -> file.getName().startsWith("veza/"))
                .forEach(lint::file);
        return lint.offences;
    }

    private void file(FileDescriptorProto file) {
        String path = file.getName();
        String folder = path.substring(0, path.lastIndexOf('/')).replace('/', '.');
        require(folder.equals(file.getPackage()), "%s: package must be %s", path, folder);
        require(
                VERSIONED.matcher(file.getPackage()).matches(),
                "%s: package must be veza.<noun>.v<n>",
                path);
        require(
                file.getOptions().getJavaPackage().equals("io.veza.proto" + folder.substring(4)),
                "%s: java_package must follow the package",
                path);
        require(file.getOptions().getJavaMultipleFiles(), "%s: java_multiple_files", path);
        file.getMessageTypeList().forEach(this::message);
        file.getEnumTypeList().forEach(this::enumeration);
        file.getServiceList().forEach(this::service);
    }

    private void message(DescriptorProto message) {
        if (message.getOptions().getMapEntry()) {
            return;
        }
        matches(UPPER_CAMEL, message.getName(), "message %s must be UpperCamel");
        message.getFieldList().forEach(field -> field(message.getName(), field));
        message.getNestedTypeList().forEach(this::message);
        message.getEnumTypeList().forEach(this::enumeration);
    }

    private void field(String message, FieldDescriptorProto field) {
        matches(LOWER_SNAKE, field.getName(), "field %s of " + message + " must be lower_snake");
    }

    private void enumeration(EnumDescriptorProto type) {
        matches(UPPER_CAMEL, type.getName(), "enum %s must be UpperCamel");
        type.getValueList()
                .forEach(value ->
                        matches(
                                UPPER_SNAKE,
                                value.getName(),
                                "value %s of " + type.getName() + " must be UPPER_SNAKE"));
        require(
                type.getValue(0).getName().endsWith("_UNSPECIFIED")
                        || MEANINGFUL_ZERO.contains(type.getName()),
                "enum %s must begin with …_UNSPECIFIED",
                type.getName());
    }

    private void service(ServiceDescriptorProto service) {
        require(
                service.getName().endsWith("Service"),
                "service %s must end in Service",
                service.getName());
        service.getMethodList().forEach(this::rpc);
    }

    private void rpc(MethodDescriptorProto rpc) {
        matches(UPPER_CAMEL, rpc.getName(), "rpc %s must be UpperCamel");
        require(
                rpc.getOptions().getUnknownFields().hasField(ScopeOptions.SCOPE_FIELD_NUMBER),
                "rpc %s must say which scope it asks of app passwords",
                rpc.getName());
        require(
                rpc.getOptions().getUnknownFields().hasField(ScopeOptions.CALLER_FIELD_NUMBER),
                "rpc %s must say which services may call it",
                rpc.getName());
        require(
                simple(rpc.getInputType()).equals(rpc.getName() + "Request"),
                "rpc %s must take %sRequest",
                rpc.getName(),
                rpc.getName());
        String response = simple(rpc.getOutputType());
        boolean own = response.equals(rpc.getName() + "Response");
        boolean resource = !response.endsWith("Response") && !response.endsWith("Request");
        require(
                own || resource,
                "rpc %s must answer %sResponse or the thing itself",
                rpc.getName(),
                rpc.getName());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private void matches(Pattern pattern, String name, String offence) {
        require(pattern.matcher(name).matches(), offence, name);
    }

    private void require(boolean kept, String offence, Object... names) {
        if (!kept) {
            offences.add(offence.formatted(names));
        }
    }
}
