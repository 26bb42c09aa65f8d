package io.veza.gateway.asyncapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * Describes the socket: one channel, one operation for each thing a client may ask, and what the
 * server says on its own.
 */
final class AsyncApiDocument {

    private static final String CLIENT = "ClientEnvelope";
    private static final String SERVER = "ServerEnvelope";
    private static final String ID = "id";
    private static final Set<String> REPLIES = Set.of("ok", "error");
    private static final JsonObject CHANNEL = ref("#/channels/socket");
    private static final String ABOUT =
            "Text frames hold one JSON object per line; with the subprotocol veza.v1.proto a"
                    + " binary frame holds the same envelope in protobuf. The first call is connect,"
                    + " within 5 s. A reply carries its call's id; what the server says on its own has"
                    + " none.";

    private final JsonObject schemas;
    private final JsonObject messages = new JsonObject();
    private final JsonObject operations = new JsonObject();

    private AsyncApiDocument(JsonObject schemas) {
        this.schemas = schemas;
    }

    /**
     * @param schemas by name: those of the HTTP API's document
     */
    static JsonObject of(JsonObject schemas) {
        return new AsyncApiDocument(schemas).document();
    }

    private JsonObject document() {
        names(CLIENT).forEach(this::addCall);
        names(SERVER).forEach(this::addSaying);
        operations.put("push", operation("send", pushes()));
        return new JsonObject()
                .put("asyncapi", "3.0.0")
                .put("info", info())
                .put("defaultContentType", "application/json")
                .put("channels", new JsonObject().put("socket", channel()))
                .put("operations", operations)
                .put(
                        "components",
                        new JsonObject()
                                .put("messages", messages)
                                .put("schemas", Reachable.from(schemas, List.of(CLIENT, SERVER))));
    }

    private static JsonObject info() {
        return new JsonObject()
                .put("title", "Veza WebSocket")
                .put("version", "1")
                .put("description", ABOUT)
                .put(
                        "license",
                        new JsonObject()
                                .put("name", "Apache-2.0")
                                .put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt"));
    }

    private JsonObject channel() {
        JsonObject all = new JsonObject();
        messages.forEach(
                one -> all.put(one.getKey(), ref("#/components/messages/" + one.getKey())));
        return new JsonObject()
                .put("address", "/ws")
                .put("description", "Subprotocols veza.v1.json and veza.v1.proto.")
                .put("messages", all)
                .put(
                        "bindings",
                        new JsonObject()
                                .put(
                                        "ws",
                                        new JsonObject()
                                                .put("method", "GET")
                                                .put("bindingVersion", "0.1.0")));
    }

    private void addCall(String op) {
        messages.put(op, message(CLIENT, op));
        JsonObject reply =
                new JsonObject()
                        .put("channel", CHANNEL)
                        .put(
                                "messages",
                                inChannel(List.copyOf(REPLIES).stream().sorted().toList()));
        operations.put(op, operation("receive", List.of(op)).put("reply", reply));
    }

    /** Some words are said both ways: typing, for one. */
    private void addSaying(String what) {
        messages.put(nameOf(what), message(SERVER, what));
    }

    private List<String> pushes() {
        return names(SERVER).stream()
                .filter(name -> !REPLIES.contains(name))
                .map(this::nameOf)
                .toList();
    }

    private String nameOf(String saying) {
        return names(CLIENT).contains(saying) ? saying + "Push" : saying;
    }

    private static JsonObject operation(String action, List<String> said) {
        return new JsonObject()
                .put("action", action)
                .put("channel", CHANNEL)
                .put("messages", inChannel(said));
    }

    private JsonObject message(String envelope, String field) {
        JsonObject properties = schemas.getJsonObject(envelope).getJsonObject("properties");
        JsonObject value = properties.getJsonObject(field);
        boolean numbered = envelope.equals(CLIENT) || REPLIES.contains(field);
        JsonObject held = new JsonObject().put(field, value);
        JsonArray required = new JsonArray().add(field);
        if (numbered) {
            held.put(ID, properties.getJsonObject(ID));
            required.add(ID);
        }
        JsonObject message =
                new JsonObject()
                        .put("name", field)
                        .put(
                                "payload",
                                new JsonObject()
                                        .put("type", "object")
                                        .put("properties", held)
                                        .put("required", required));
        String summary = describe(value);
        return summary == null ? message : message.put("summary", summary);
    }

    private String describe(JsonObject value) {
        String own = value.getString("description");
        String target = value.getString("$ref", "");
        JsonObject schema = schemas.getJsonObject(Reachable.name(target));
        return own != null || schema == null ? own : schema.getString("description");
    }

    private List<String> names(String envelope) {
        return schemas.getJsonObject(envelope).getJsonObject("properties").fieldNames().stream()
                .filter(name -> !name.equals(ID))
                .toList();
    }

    private static JsonArray inChannel(List<String> names) {
        JsonArray refs = new JsonArray();
        names.forEach(name -> refs.add(ref("#/channels/socket/messages/" + name)));
        return refs;
    }

    private static JsonObject ref(String target) {
        return new JsonObject().put("$ref", target);
    }
}
