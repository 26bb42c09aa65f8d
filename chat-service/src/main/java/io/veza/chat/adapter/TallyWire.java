package io.veza.chat.adapter;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.veza.chat.domain.analytics.Figure;
import io.veza.chat.domain.analytics.Tally;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Counts in messages whose fields are called as the figures are. */
public final class TallyWire {

    private TallyWire() {}

    public static <B extends Message.Builder> B write(Tally tally, B message) {
        for (Figure figure : Figure.values()) {
            FieldDescriptor field = field(message, figure);
            long count = tally.of(figure);
            message.setField(
                    field,
                    field.getJavaType() == FieldDescriptor.JavaType.INT
                            ? (Object) Math.toIntExact(Math.min(count, Integer.MAX_VALUE))
                            : (Object) count);
        }
        return message;
    }

    public static Tally read(Message message) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            Number count = (Number) message.getField(field(message.toBuilder(), figure));
            counts.put(figure, count.longValue());
        }
        return new Tally(counts);
    }

    private static FieldDescriptor field(Message.Builder message, Figure figure) {
        String name = figure.name().toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(message.getDescriptorForType().findFieldByName(name), name);
    }
}
