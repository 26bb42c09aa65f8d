package io.veza.platform.problem;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Says which field of a refused body is to blame. The JSON parser's own words name message types
 * and Java classes but not the field, so it is found by offering the fields one by one.
 */
final class JsonRefusal {

    private final BiPredicate<String, Message> fits;

    JsonRefusal(BiPredicate<String, Message> fits) {
        this.fits = fits;
    }

    DomainException of(String json, Message type) {
        try {
            JsonElement body = JsonParser.parseString(json);
            FieldViolation culprit =
                    body.isJsonObject() ? find(body.getAsJsonObject(), type, "") : null;
            if (culprit != null) {
                return DomainException.invalid(
                        CoreError.INVALID_REQUEST,
                        culprit.field() + " " + culprit.message(),
                        List.of(culprit));
            }
        } catch (JsonParseException | IllegalStateException e) {
            // Not JSON at all: there is no field to name.
        }
        return new DomainException(
                CoreError.INVALID_REQUEST, "The body is not the JSON this request takes");
    }

    private @Nullable FieldViolation find(JsonObject body, Message type, String path) {
        for (Map.Entry<String, JsonElement> entry : body.entrySet()) {
            JsonObject alone = new JsonObject();
            alone.add(entry.getKey(), entry.getValue());
            if (!fits.test(alone.toString(), type)) {
                return blame(entry, type, path + entry.getKey());
            }
        }
        return null;
    }

    private FieldViolation blame(Map.Entry<String, JsonElement> entry, Message type, String path) {
        FieldDescriptor field = field(type, entry.getKey());
        if (field == null) {
            return new FieldViolation(path, "is not a field of this request");
        }
        FieldViolation inside =
                field.isMapField() ? null : inside(entry.getValue(), field, type, path);
        return inside == null
                ? new FieldViolation(path, "has a value this field does not take")
                : inside;
    }

    private @Nullable FieldViolation inside(
            JsonElement value, FieldDescriptor field, Message type, String path) {
        if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
            return null;
        }
        Message nested = type.newBuilderForType().newBuilderForField(field).build();
        if (value.isJsonObject()) {
            return find(value.getAsJsonObject(), nested, path + ".");
        }
        return value.isJsonArray() ? inList(value.getAsJsonArray(), nested, path) : null;
    }

    private @Nullable FieldViolation inList(JsonArray list, Message type, String path) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isJsonObject()) {
                FieldViolation culprit =
                        find(list.get(i).getAsJsonObject(), type, path + "[" + i + "].");
                if (culprit != null) {
                    return culprit;
                }
            }
        }
        return null;
    }

    private static @Nullable FieldDescriptor field(Message type, String name) {
        return type.getDescriptorForType().getFields().stream()
                .filter(field -> name.equals(field.getJsonName()) || name.equals(field.getName()))
                .findFirst()
                .orElse(null);
    }
}
