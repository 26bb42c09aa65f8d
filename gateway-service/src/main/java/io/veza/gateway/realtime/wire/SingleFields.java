package io.veza.gateway.realtime.wire;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.HashSet;
import java.util.Set;

/** The fields that have a value even when nobody has set one. */
final class SingleFields {

    private final Set<Descriptor> seen = new HashSet<>();
    private final Set<FieldDescriptor> found = new HashSet<>();

    private SingleFields() {}

    /** Those of a message and of every message in it. */
    static Set<FieldDescriptor> within(Descriptor message) {
        SingleFields fields = new SingleFields();
        fields.visit(message);
        return fields.found;
    }

    private void visit(Descriptor message) {
        if (seen.add(message)) {
            message.getFields().forEach(this::visit);
        }
    }

    private void visit(FieldDescriptor field) {
        if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
            visit(field.getMessageType());
        } else if (!field.hasPresence() && !field.isRepeated()) {
            found.add(field);
        }
    }
}
