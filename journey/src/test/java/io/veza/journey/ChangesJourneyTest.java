package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People change what was said; everybody learns of it, also who was away. */
class ChangesJourneyTest {

    private final Suite suite = Suite.running();

    @Test
    void changesReachEverybodyOnEveryGateway() {
        // Given
        Client greta = Client.register(suite.gateway(), "greta");
        Client henk = Client.register(suite.gateway(), "henk").at(suite.secondGateway());
        String room = greta.createRoom("Second thoughts").getString("id");
        henk.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        String message = greta.say(room, "frist", "n1").getString("id");
        try (Line hers = Line.connect(greta);
                Line his = Line.connect(henk)) {

            // When
            hers.ask("edit", target(room, message).put("text", "first"));
            his.ask("react", target(room, message).put("emoji", "🎸"));
            hers.ask("pin", target(room, message));
            JsonObject last = hers.ask("unpin", target(room, message)).getJsonObject("ok");

            // Then
            int top = last.getInteger("seq");
            for (Line line : List.of(hers, his)) {
                line.awaitFrame("the last change", frame -> isEvent(frame, top));
                assertThat(types(line.events(room)))
                        .containsExactly(
                                "message.edited",
                                "reaction.added",
                                "message.pinned",
                                "message.unpinned");
            }
            assertThat(his.events(room).getFirst().getJsonObject("message").getString("text"))
                    .isEqualTo("first");
        }
    }

    @Test
    void whoWasAwayLearnsOfEditsAndDeletions() {
        // Given
        Client ida = Client.register(suite.gateway(), "ida");
        JsonObject room = ida.createRoom("Away");
        String id = room.getString("id");
        String kept = ida.say(id, "kept", "n1").getString("id");
        String gone = ida.say(id, "gone", "n2").getString("id");
        JsonObject position = new JsonObject().put("epoch", room.getString("epoch")).put("seq", 3);
        String messages = "/api/v2/rooms/" + id + "/messages/";
        ida.patch(messages + kept, new JsonObject().put("text", "kept, edited")).expect(200);
        ida.delete(messages + gone).expect(200);

        // When
        try (Line again = Line.connect(ida, new JsonObject().put(id, position))) {

            // Then
            again.awaitFrame("resumed", frame -> frame.containsKey("resumed"));
            assertThat(types(again.events(id)))
                    .containsExactly("message.edited", "message.deleted");
            JsonArray changes =
                    again.ask("changes", new JsonObject().put("room", id).put("since", 3))
                            .getJsonObject("ok")
                            .getJsonArray("items");
            assertThat(changes.getJsonObject(0).getString("text")).isEqualTo("kept, edited");
            assertThat(changes.getJsonObject(1).containsKey("deletedAt")).isTrue();
            assertThat(changes.getJsonObject(1).getString("text")).isEmpty();
        }
    }

    @Test
    void whoWritesIsSeenWriting() {
        // Given
        Client jana = Client.register(suite.gateway(), "jana");
        Client karl = Client.register(suite.gateway(), "karl").at(suite.secondGateway());
        JsonObject made = jana.createRoom("Typing");
        String room = made.getString("id");
        karl.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        JsonObject position = new JsonObject().put("epoch", made.getString("epoch")).put("seq", 1);
        try (Line hers = Line.connect(jana, new JsonObject().put(room, position));
                Line his = Line.connect(karl, new JsonObject().put(room, position))) {
            hers.awaitFrame("she is in the room", frame -> frame.containsKey("resumed"));
            his.awaitFrame("he is in the room", frame -> frame.containsKey("resumed"));

            // When
            his.ask("typing", new JsonObject().put("room", room));

            // Then
            hers.awaitFrame("typing", frame -> frame.containsKey("typing"));
            assertThat(his.heard()).noneMatch(frame -> frame.containsKey("typing"));
        }
    }

    private static JsonObject target(String room, String message) {
        return new JsonObject().put("room", room).put("message", message);
    }

    private static boolean isEvent(JsonObject frame, int seq) {
        JsonObject event = frame.getJsonObject("event");
        return event != null && event.getInteger("seq") == seq;
    }

    private static List<String> types(List<JsonObject> events) {
        return events.stream().map(event -> event.getString("type")).toList();
    }
}
