package io.veza.gateway.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import build.buf.validate.FieldRules;
import build.buf.validate.Int32Rules;
import build.buf.validate.Int64Rules;
import build.buf.validate.RepeatedRules;
import build.buf.validate.StringRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The scalar half of canonical proto3 JSON as JSON Schema, with the field's declared rules. */
final class FieldSchema {

    private static final String INTEGER_TEXT = "^-?(0|[1-9][0-9]{0,18})$";
    private static final String NATURAL_TEXT = "^(0|[1-9][0-9]{0,18})$";
    private static final String POSITIVE_TEXT = "^[1-9][0-9]{0,18}$";

    private FieldSchema() {}

    static FieldRules rules(FieldDescriptor field) {
        return field.getOptions().getExtension(ValidateProto.field);
    }

    static Schema scalar(FieldDescriptor field, FieldRules rules) {
        return switch (field.getJavaType()) {
            case INT -> integer(field, rules.getInt32());
            case LONG -> integerText(rules.getInt64());
            case DOUBLE, FLOAT -> createSchema().addType(SchemaType.NUMBER).format("double");
            case BOOLEAN -> createSchema().addType(SchemaType.BOOLEAN);
            case STRING -> string(rules.getString());
            case BYTE_STRING -> createSchema().addType(SchemaType.STRING).contentEncoding("base64");
            case ENUM, MESSAGE -> throw new IllegalArgumentException(field.getFullName());
        };
    }

    /** Whether the rules refuse the value a field has when it is absent. */
    static boolean refusesAbsence(FieldDescriptor field) {
        if (field.hasPresence()) {
            return rules(field).getRequired();
        }
        FieldRules rules = rules(field);
        StringRules text = rules.getString();
        return rules.getRequired()
                || text.getMinLen() > 0
                || text.hasPattern()
                || text.getEmail()
                || text.getInCount() > 0
                || rules.getInt64().hasGt()
                || rules.getInt32().getGte() > 0
                || rules.getRepeated().getMinItems() > 0
                || rules.getEnum().getNotInList().contains(0);
    }

    static void bound(Schema array, RepeatedRules rules) {
        if (rules.hasMinItems()) {
            array.setMinItems((int) rules.getMinItems());
        }
        if (rules.hasMaxItems()) {
            array.setMaxItems((int) rules.getMaxItems());
        }
    }

    private static Schema integer(FieldDescriptor field, Int32Rules rules) {
        Schema schema = createSchema().addType(SchemaType.INTEGER).format("int32");
        if (field.getType() == FieldDescriptor.Type.UINT32) {
            schema.minimum(BigDecimal.ZERO).format("uint32");
        }
        if (rules.hasGte()) {
            schema.setMinimum(BigDecimal.valueOf(rules.getGte()));
        }
        if (rules.hasLte()) {
            schema.setMaximum(BigDecimal.valueOf(rules.getLte()));
        }
        return schema;
    }

    private static Schema integerText(Int64Rules rules) {
        String pattern = rules.hasGt() ? POSITIVE_TEXT : INTEGER_TEXT;
        return createSchema()
                .addType(SchemaType.STRING)
                .format("int64")
                .pattern(rules.hasGte() ? NATURAL_TEXT : pattern);
    }

    private static Schema string(StringRules rules) {
        Schema schema = createSchema().addType(SchemaType.STRING);
        if (rules.hasMinLen()) {
            schema.setMinLength((int) rules.getMinLen());
        }
        if (rules.hasMaxLen()) {
            schema.setMaxLength((int) rules.getMaxLen());
        }
        if (rules.hasPattern()) {
            schema.setPattern(rules.getPattern());
        }
        if (rules.getEmail()) {
            schema.setFormat("email");
        }
        if (rules.getInCount() > 0) {
            schema.setEnumeration(new ArrayList<>(rules.getInList()));
        }
        return schema;
    }
}
