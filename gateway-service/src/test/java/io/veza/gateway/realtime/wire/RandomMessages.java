package io.veza.gateway.realtime.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;
import java.util.random.RandomGenerator;

/** Messages of any type with whatever may be in them, some fields set and some not. */
final class RandomMessages {

    private static final int DEEPEST = 5;
    private static final List<String> WORDS =
            List.of("", "word", "<b>&'\"\\", "line\nline\t\u0001", "é漢字", "\uD83C\uDFB5", "\u2028");

    private final RandomGenerator random;

    RandomMessages(RandomGenerator random) {
        this.random = random;
    }

    Message of(Message prototype) {
        return fill(prototype.newBuilderForType(), 0).build();
    }

    private Message.Builder fill(Message.Builder builder, int depth) {
        for (FieldDescriptor field : builder.getDescriptorForType().getFields()) {
            boolean wanted = random.nextBoolean();
            if (wanted && (!isMessage(field) || depth < DEEPEST)) {
                set(builder, field, depth);
            }
        }
        return builder;
    }

    private void set(Message.Builder builder, FieldDescriptor field, int depth) {
        if (!field.isRepeated()) {
            builder.setField(field, value(builder, field, depth));
            return;
        }
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            builder.addRepeatedField(field, value(builder, field, depth));
        }
    }

    private Object value(Message.Builder builder, FieldDescriptor field, int depth) {
        return switch (field.getJavaType()) {
            case INT -> random.nextInt(1_000_000_000);
            case LONG -> random.nextLong(200_000_000_000L);
            case FLOAT -> random.nextFloat();
            case DOUBLE -> random.nextDouble();
            case BOOLEAN -> random.nextBoolean();
            case STRING -> WORDS.get(random.nextInt(WORDS.size()));
            case BYTE_STRING -> ByteString.copyFromUtf8("bytes?>");
            case ENUM -> any(field.getEnumType().getValues());
            case MESSAGE -> fill(builder.newBuilderForField(field), depth + 1).build();
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static boolean isMessage(FieldDescriptor field) {
        return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
    }
}
