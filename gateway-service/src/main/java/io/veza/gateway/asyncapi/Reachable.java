package io.veza.gateway.asyncapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Schemas and all that they refer to. */
final class Reachable {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonObject all;
    private final Map<String, Object> found = new TreeMap<>();

    private Reachable(JsonObject all) {
        this.all = all;
    }

    static JsonObject from(JsonObject all, List<String> roots) {
        Reachable reachable = new Reachable(all);
        roots.forEach(reachable::add);
        return new JsonObject(reachable.found);
    }

    /** What a reference refers to. */
    static String name(String ref) {
        return ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : ref;
    }

    private void add(String name) {
        JsonObject schema = all.getJsonObject(name);
        if (schema != null && found.putIfAbsent(name, schema) == null) {
            visit(schema);
        }
    }

    private void visit(Object value) {
        switch (value) {
            case JsonObject object -> {
                if (object.getValue("$ref") instanceof String ref) {
                    add(name(ref));
                }
                object.forEach(entry -> visit(entry.getValue()));
            }
            case JsonArray array -> array.forEach(this::visit);
            default -> {}
        }
    }
}
