package io.veza.platform.grpc;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds texts with a NUL in them: PostgreSQL keeps none, and C libraries stop reading there. */
final class NulTexts {

    private NulTexts() {}

    static Stream<FieldViolation> in(Message message) {
        return in(message, "");
    }

    private static Stream<FieldViolation> in(Message message, String path) {
        return message.getAllFields().entrySet().stream().flatMap(field -> in(field, path));
    }

    private static Stream<FieldViolation> in(
            Map.Entry<FieldDescriptor, Object> field, String path) {
        String name = path + field.getKey().getJsonName();
        return field.getValue() instanceof List<?> values
                ? IntStream.range(0, values.size())
                        .boxed()
                        .flatMap(i -> at(name + "[" + i + "]", values.get(i)))
                : at(name, field.getValue());
    }

    private static Stream<FieldViolation> at(String path, Object value) {
        return switch (value) {
            case String text when text.indexOf('\0') >= 0 ->
                    Stream.of(new FieldViolation(path, "must not contain a NUL character"));
            case Message message -> in(message, path + ".");
            default -> Stream.empty();
        };
    }
}
