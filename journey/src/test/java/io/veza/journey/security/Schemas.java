package io.veza.journey.security;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** The shapes of the document, and an example of each. */
record Schemas(JsonObject named) {

    private static final int DEEPEST = 4;

    /** What no shape can tell. */
    private static final Map<String, Object> KNOWN =
            Map.of(
                    "patterns",
                    JsonArray.of("spam"),
                    "messages",
                    JsonArray.of("1"),
                    "publishedAt",
                    "2026-01-01T00:00:00Z",
                    "rules",
                    new JsonObject()
                            .put("match", "ALL")
                            .put("items", JsonArray.of(new JsonObject().put("genre", "ambient")))
                            .put("order", "NEWEST")
                            .put("limit", 10),
                    "isrc",
                    "AA6Q72000047",
                    "badge",
                    "CONTRIBUTOR",
                    "verdict",
                    "MINE");

    /** Of these only one may be there, and the other is. */
    private static final Set<String> EITHER = Set.of("fromTime", "last", "author", "poll");

    Object example(JsonObject schema) {
        return example(schema, 0);
    }

    Object example(String name, JsonObject schema) {
        return example(name, schema, 1);
    }

    private Object example(String name, JsonObject schema, int depth) {
        Object known = KNOWN.get(name);
        return known == null ? example(schema, depth) : known;
    }

    private Object example(JsonObject schema, int depth) {
        JsonObject known = resolved(schema);
        if (known.containsKey("enum")) {
            return known.getJsonArray("enum").getValue(0);
        }
        return switch (known.getString("type", "object")) {
            case "string" -> text(known);
            case "integer", "number" -> Math.max(1, known.getInteger("minimum", 1));
            case "boolean" -> false;
            case "array" -> array(known, depth);
            default -> object(known, depth);
        };
    }

    JsonObject resolved(JsonObject schema) {
        String reference = schema.getString("$ref");
        if (reference != null) {
            return named.getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
        }
        return schema.containsKey("allOf")
                ? resolved(schema.getJsonArray("allOf").getJsonObject(0))
                : schema;
    }

    private static String text(JsonObject schema) {
        if ("date-time".equals(schema.getString("format"))) {
            return Instant.now().plus(1, ChronoUnit.HOURS).toString();
        }
        if ("int64".equals(schema.getString("format"))) {
            return "1";
        }
        return "a".repeat(Math.max(6, schema.getInteger("minLength", 0)));
    }

    private JsonArray array(JsonObject schema, int depth) {
        JsonArray items = new JsonArray();
        if (schema.getInteger("minItems", 0) > 0 && depth < DEEPEST) {
            for (int i = 0; i < schema.getInteger("minItems"); i++) {
                items.add(example(schema.getJsonObject("items"), depth + 1));
            }
        }
        return items;
    }

    private JsonObject object(JsonObject schema, int depth) {
        JsonObject example = new JsonObject();
        JsonArray required = schema.getJsonArray("required", new JsonArray());
        for (var property : schema.getJsonObject("properties", new JsonObject())) {
            boolean needed =
                    required.contains(property.getKey())
                            || (depth == 0 && !EITHER.contains(property.getKey()));
            if (needed && depth < DEEPEST) {
                JsonObject of = (JsonObject) property.getValue();
                example.put(property.getKey(), example(property.getKey(), of, depth + 1));
            }
        }
        return example;
    }
}
