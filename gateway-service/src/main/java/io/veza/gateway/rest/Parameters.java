package io.veza.gateway.rest;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Parameters of a path or a query, bound to the message fields of the same (JSON) names.
 *
 * @param values by name; a repeated field takes all of its values, which may also be separated by
 *     commas, any other exactly one
 */
record Parameters(Map<String, List<String>> values) {

    /** Sets the fields; a name that is no field is refused. */
    void bindTo(Message.Builder message) {
        values.forEach((name, texts) -> set(message, field(message, name), texts));
    }

    /** As {@link #bindTo}; a field that the body has set already is refused. */
    void bindOver(Message.Builder message) {
        values.keySet().stream()
                .filter(name -> isSet(message, field(message, name)))
                .findFirst()
                .ifPresent(name -> {
                    throw refuse(name, "is part of the path, not of the body");
                });
        bindTo(message);
        values.keySet().forEach(name -> requireId(message, field(message, name)));
    }

    /** An address is that of something: 0 would stand for something else, or for nothing. */
    private static void requireId(Message.Builder message, FieldDescriptor field) {
        if (field.getJavaType() == FieldDescriptor.JavaType.LONG
                && (Long) message.getField(field) <= 0) {
            throw refuse(field.getJsonName(), "is not an id");
        }
    }

    private static boolean isSet(Message.Builder message, FieldDescriptor field) {
        return message.getAllFields().containsKey(field);
    }

    private static FieldDescriptor field(Message.Builder message, String name) {
        return message.getDescriptorForType().getFields().stream()
                .filter(field -> field.getJsonName().equals(name))
                .filter(Parameters::isOneText)
                .findFirst()
                .orElseThrow(() -> refuse(name, "is not a parameter of this request"));
    }

    private static boolean isOneText(FieldDescriptor field) {
        return field.getJavaType() != FieldDescriptor.JavaType.MESSAGE
                || field.getMessageType().equals(Timestamp.getDescriptor());
    }

    private static void set(Message.Builder message, FieldDescriptor field, List<String> texts) {
        if (field.isRepeated()) {
            texts.stream()
                    .flatMap(text -> Arrays.stream(text.split(",")))
                    .forEach(text -> message.addRepeatedField(field, value(field, text)));
            return;
        }
        if (texts.size() != 1) {
            throw refuse(field.getJsonName(), "is given more than once");
        }
        if (field.getContainingOneof() != null && message.hasOneof(field.getContainingOneof())) {
            throw refuse(field.getJsonName(), "cannot be combined with another position");
        }
        message.setField(field, value(field, texts.getFirst()));
    }

    private static Object value(FieldDescriptor field, String text) {
        try {
            return switch (field.getJavaType()) {
                case INT -> Integer.valueOf(text);
                case LONG -> Long.valueOf(text);
                case BOOLEAN -> bool(field, text);
                case STRING -> text;
                case ENUM -> constant(field, text);
                case MESSAGE -> time(field, text);
                case FLOAT, DOUBLE, BYTE_STRING ->
                        throw new IllegalStateException(
                                field.getFullName() + " cannot be a parameter");
            };
        } catch (NumberFormatException e) {
            throw refuse(field.getJsonName(), "is not a whole number in range");
        }
    }

    private static Boolean bool(FieldDescriptor field, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(field.getJsonName(), "is neither true nor false");
        };
    }

    private static EnumValueDescriptor constant(FieldDescriptor field, String text) {
        EnumValueDescriptor value = field.getEnumType().findValueByName(text);
        if (value == null) {
            throw refuse(field.getJsonName(), "is not one of the allowed values");
        }
        return value;
    }

    private static Timestamp time(FieldDescriptor field, String text) {
        try {
            return Timestamps.parse(text);
        } catch (ParseException e) {
            throw refuse(field.getJsonName(), "is not a time such as 2026-01-31T12:00:00Z");
        }
    }

    private static DomainException refuse(String field, String message) {
        return DomainException.invalid(
                CoreError.INVALID_REQUEST,
                field + " " + message,
                List.of(new FieldViolation(field, message)));
    }
}
