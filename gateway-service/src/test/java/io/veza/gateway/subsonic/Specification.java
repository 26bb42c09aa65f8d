package io.veza.gateway.subsonic;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the specification of OpenSubsonic says an answer must look like. */
final class Specification {

    private static final JsonObject DOCUMENT = read();

    private final List<String> offences = new ArrayList<>();

    private Specification() {}

    /**
     * @param answer the name it stands under in the response
     */
    static List<String> offences(String answer, Object value) {
        Specification specification = new Specification();
        JsonObject reference =
                new JsonObject().put("$ref", DOCUMENT.getJsonObject("answers").getString(answer));
        specification.check(answer, reference, value);
        return specification.offences;
    }

    private void check(String path, JsonObject schema, Object value) {
        JsonObject resolved = resolve(schema);
        String type = resolved.getString("type", "object");
        if (!isOf(type, value)) {
            offences.add(path + " must be of type " + type + ": " + value);
            return;
        }
        JsonArray choices = resolved.getJsonArray("enum");
        if (choices != null && !choices.contains(value)) {
            offences.add(path + " must be one of " + choices + ": " + value);
        }
        if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                check(path + "[" + i + "]", resolved.getJsonObject("items"), list.getValue(i));
            }
        } else if (value instanceof JsonObject object) {
            object(path, resolved, object);
        }
    }

    private void object(String path, JsonObject schema, JsonObject value) {
        JsonObject properties = schema.getJsonObject("properties", new JsonObject());
        for (Object required : schema.getJsonArray("required", new JsonArray())) {
            if (!value.containsKey(required.toString())) {
                offences.add(path + "." + required + " is missing");
            }
        }
        for (String name : value.fieldNames()) {
            if (properties.containsKey(name)) {
                check(path + "." + name, properties.getJsonObject(name), value.getValue(name));
            } else if (!isOfFolder(name, value)) {
                offences.add(path + "." + name + " is not known");
            }
        }
    }

    /** In the specification's examples of albums as folders; its schema has forgotten them. */
    private static boolean isOfFolder(String name, JsonObject value) {
        return Set.of("name", "songCount").contains(name) && value.getBoolean("isDir", false);
    }

    /** What several schemas say together. */
    private static JsonObject resolve(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return resolve(
                    DOCUMENT.getJsonObject("schemas").getJsonObject(schema.getString("$ref")));
        }
        if (!schema.containsKey("allOf")) {
            return schema;
        }
        JsonObject properties = new JsonObject();
        Set<Object> required = new HashSet<>();
        for (Object part : schema.getJsonArray("allOf")) {
            JsonObject one = resolve((JsonObject) part);
            properties.mergeIn(one.getJsonObject("properties", new JsonObject()));
            required.addAll(one.getJsonArray("required", new JsonArray()).getList());
        }
        return new JsonObject()
                .put("type", "object")
                .put("properties", properties)
                .put("required", new JsonArray(List.copyOf(required)));
    }

    private static boolean isOf(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "number" -> value instanceof Number;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static JsonObject read() {
        try (InputStream file =
                Specification.class.getResourceAsStream("/opensubsonic/schemas.json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
