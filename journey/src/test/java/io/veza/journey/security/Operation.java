package io.veza.journey.security;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One operation of the served OpenAPI document.
 *
 * @param open whether it is for people who are not signed in too
 * @param body the schema of its JSON; empty when it takes none
 * @param form it takes a file
 */
record Operation(
        String method,
        String path,
        boolean open,
        Optional<JsonObject> body,
        boolean form,
        List<JsonObject> parameters,
        Schemas schemas) {

    /** Needed, though the document cannot say so: protobuf knows nothing that is required. */
    private static final Set<String> NEEDED = Set.of("key");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> of(URI gateway) {
        JsonObject document =
                Client.anonymous(gateway).get("/openapi?format=json").expect(200).json();
        Schemas schemas =
                new Schemas(document.getJsonObject("components").getJsonObject("schemas"));
        List<Operation> operations = new ArrayList<>();
        for (var path : document.getJsonObject("paths")) {
            for (var one : (JsonObject) path.getValue()) {
                if (METHODS.contains(one.getKey())) {
                    JsonObject declared = (JsonObject) one.getValue();
                    operations.add(of(one.getKey(), path.getKey(), declared, schemas));
                }
            }
        }
        return operations;
    }

    private static Operation of(String method, String path, JsonObject declared, Schemas schemas) {
        JsonArray security = declared.getJsonArray("security");
        Optional<JsonObject> content =
                Optional.ofNullable(declared.getJsonObject("requestBody"))
                        .map(body -> body.getJsonObject("content"));
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                security != null && security.isEmpty(),
                content.map(types -> types.getJsonObject("application/json"))
                        .map(json -> json.getJsonObject("schema")),
                content.filter(types -> types.containsKey("multipart/form-data")).isPresent(),
                declared.getJsonArray("parameters", new JsonArray()).stream()
                        .map(JsonObject.class::cast)
                        .toList(),
                schemas);
    }

    boolean isAdmins() {
        return path.startsWith("/api/v2/admin/");
    }

    boolean isEndless() {
        return path.endsWith("/live");
    }

    /** A body that is as it should be, without what the path says. */
    JsonObject example() {
        JsonObject example =
                body.map(schemas::example).map(JsonObject.class::cast).orElseGet(JsonObject::new);
        example.remove("room");
        parameters.forEach(parameter -> example.remove(parameter.getString("name")));
        return example;
    }

    /** What has to be there, or is one of some. */
    String query() {
        return parameters.stream()
                .filter(parameter -> "query".equals(parameter.getString("in")))
                .filter(parameter ->
                        NEEDED.contains(parameter.getString("name"))
                                || isOneOfSome(parameter.getJsonObject("schema")))
                .map(this::chosen)
                .collect(Collectors.joining("&", "?", ""));
    }

    private static boolean isOneOfSome(JsonObject schema) {
        return schema.containsKey("$ref") || schema.containsKey("enum");
    }

    private String chosen(JsonObject parameter) {
        String name = parameter.getString("name");
        return name + "=" + schemas.example(name, parameter.getJsonObject("schema"));
    }

    String at(Map<String, String> values) {
        String filled = path;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.replaceAll("\\{[a-z]+}", "1");
    }

    Answer call(Client who, Map<String, String> values) {
        return call(who, at(values) + query(), example().encode());
    }

    Answer call(Client who, String at, String json) {
        try {
            return form
                    ? who.upload(at, "song.mp3", new byte[1_000])
                    : who.send(method, at, body.isPresent() ? json : "");
        } catch (UncheckedIOException e) {
            throw new AssertionError(method + " " + at + " is not answered: " + json, e);
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
