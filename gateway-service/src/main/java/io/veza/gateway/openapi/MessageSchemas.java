package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import build.buf.validate.FieldRules;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The document's schema components: one for each message and enum it refers to, found on the way.
 */
final class MessageSchemas {

    private static final String TIMESTAMP = "google.protobuf.Timestamp";

    private final Map<String, Schema> components = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, List<String>> shapes = new HashMap<>();
    private final ProtoComments comments;

    MessageSchemas(ProtoComments comments) {
        this.comments = comments;
    }

    Map<String, Schema> components() {
        return components;
    }

    /** What a client sends; fields bound from the path are left out. */
    Schema request(Descriptor message, Set<String> boundElsewhere) {
        return message(message, boundElsewhere, true);
    }

    /** What a client gets. */
    Schema answer(Descriptor message) {
        return message(message, Set.of(), false);
    }

    /** One field, as a property or a parameter. */
    Schema field(FieldDescriptor field, boolean request) {
        FieldRules rules = FieldSchema.rules(field);
        if (field.isMapField()) {
            FieldDescriptor value = field.getMessageType().findFieldByName("value");
            return createSchema()
                    .addType(SchemaType.OBJECT)
                    .additionalPropertiesSchema(field(value, request));
        }
        if (!field.isRepeated()) {
            return describe(single(field, rules, request), field);
        }
        Schema array =
                createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(single(field, rules.getRepeated().getItems(), request));
        FieldSchema.bound(array, rules.getRepeated());
        return describe(array, field);
    }

    private Schema single(FieldDescriptor field, FieldRules rules, boolean request) {
        return switch (field.getJavaType()) {
            case MESSAGE -> message(field.getMessageType(), Set.of(), request);
            case ENUM -> enumeration(field.getEnumType());
            default -> FieldSchema.scalar(field, rules);
        };
    }

    private Schema message(Descriptor message, Set<String> left, boolean request) {
        if (message.getFullName().equals(TIMESTAMP)) {
            return createSchema().addType(SchemaType.STRING).format("date-time");
        }
        String name = variant(message, left);
        if (!components.containsKey(name)) {
            Schema schema = createSchema().addType(SchemaType.OBJECT);
            components.put(name, schema);
            describe(schema, message);
            message.getFields().stream()
                    .filter(field -> !left.contains(field.getJsonName()))
                    .forEach(field -> property(schema, field, request));
            if (request) {
                schema.setAdditionalPropertiesBoolean(false);
            }
        }
        return createSchema().ref("#/components/schemas/" + name);
    }

    private void property(Schema schema, FieldDescriptor field, boolean request) {
        schema.addProperty(field.getJsonName(), field(field, request));
        boolean required =
                request ? FieldSchema.refusesAbsence(field) : !mayBeAbsentInAnswers(field);
        if (required) {
            schema.addRequired(field.getJsonName());
        }
    }

    /** In our contract a message field without {@code optional} is always set by the server. */
    private static boolean mayBeAbsentInAnswers(FieldDescriptor field) {
        return field.toProto().getProto3Optional() || field.getContainingOneof() != null;
    }

    /** The zero value of ours means "nobody set this" and never reaches a client. */
    private Schema enumeration(EnumDescriptor type) {
        String name = name(type);
        if (!components.containsKey(name)) {
            Schema schema = createSchema().addType(SchemaType.STRING);
            components.put(name, schema);
            describe(schema, type);
            type.getValues().stream()
                    .map(EnumValueDescriptor::getName)
                    .filter(value -> !value.endsWith("_UNSPECIFIED"))
                    .forEach(schema::addEnumeration);
        }
        return createSchema().ref("#/components/schemas/" + name);
    }

    /** A message of which other fields stand in another path is another body. */
    private String variant(Descriptor message, Set<String> left) {
        List<String> outside =
                message.getFields().stream()
                        .map(FieldDescriptor::getJsonName)
                        .filter(left::contains)
                        .toList();
        String name = name(message);
        List<String> first = shapes.putIfAbsent(name, outside);
        return first == null || first.equals(outside)
                ? name
                : name + (outside.isEmpty() ? "Whole" : "Below" + capitalised(outside));
    }

    private static String capitalised(List<String> fields) {
        return fields.stream()
                .map(field -> Character.toUpperCase(field.charAt(0)) + field.substring(1))
                .collect(Collectors.joining());
    }

    /** Names without their package; two packages with the same name stop the build. */
    private String name(GenericDescriptor type) {
        String name = type.getFullName().substring(type.getFile().getPackage().length() + 1);
        String owner = owners.putIfAbsent(name, type.getFullName());
        if (owner != null && !owner.equals(type.getFullName())) {
            throw new IllegalStateException(
                    "Two messages would share the name "
                            + name
                            + ": "
                            + owner
                            + ", "
                            + type.getFullName());
        }
        return name;
    }

    private Schema describe(Schema schema, GenericDescriptor type) {
        comments.of(type).ifPresent(schema::setDescription);
        return schema;
    }
}
