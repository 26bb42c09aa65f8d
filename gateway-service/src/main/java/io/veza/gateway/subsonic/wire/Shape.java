package io.veza.gateway.subsonic.wire;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.veza.proto.subsonic.v1.FormOptions;
import io.veza.proto.subsonic.v1.XmlForm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the contract says of how the fields of a message are written, read once of each. */
record Shape(List<Field> fields) {

    private static final Map<Descriptor, Shape> KNOWN = new ConcurrentHashMap<>();

    static Shape of(Message message) {
        return KNOWN.computeIfAbsent(message.getDescriptorForType(), Shape::read);
    }

    private static Shape read(Descriptor type) {
        return new Shape(type.getFields().stream().map(Field::of).toList());
    }

    /** One field of a message. */
    record Field(FieldDescriptor field, XmlForm form, String xmlName, boolean sparse) {

        static Field of(FieldDescriptor field) {
            var options = field.getOptions();
            return new Field(
                    field,
                    options.getExtension(FormOptions.xmlForm),
                    options.hasExtension(FormOptions.xmlName)
                            ? options.getExtension(FormOptions.xmlName)
                            : field.getJsonName(),
                    options.getExtension(FormOptions.sparse));
        }

        String name() {
            return field.getJsonName();
        }

        boolean isList() {
            return field.isRepeated();
        }

        boolean isMessage() {
            return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
        }

        boolean isAttribute() {
            return !isList() && !isMessage() && form == XmlForm.XML_FORM_UNSPECIFIED;
        }

        boolean isText() {
            return form == XmlForm.TEXT;
        }

        /** What is not said is left out; what merely is empty is not. */
        boolean isIn(Message message) {
            if (isList()) {
                return !sparse || message.getRepeatedFieldCount(field) > 0;
            }
            return !field.hasPresence() || message.hasField(field);
        }

        Object value(Message message) {
            return message.getField(field);
        }

        List<?> values(Message message) {
            return isList() ? (List<?>) value(message) : List.of(value(message));
        }
    }
}
