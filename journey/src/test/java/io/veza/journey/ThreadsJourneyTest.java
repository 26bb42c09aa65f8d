package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People answer each other, in threads and in polls. */
class ThreadsJourneyTest {

    private static final long SEED = 20_261_128;
    private static final int STEPS = 60;

    private final Suite suite = Suite.running();

    @Test
    void aThreadAndAPollAreTheSameForEverybodyOnEveryGateway() {
        // Given
        Client tilda = Client.register(suite.gateway(), "tilda");
        Client umut = Client.register(suite.gateway(), "umut").at(suite.secondGateway());
        String room = tilda.createRoom("Set list").getString("id");
        umut.join(room);
        String root = tilda.say(room, "who plays?", "n1").getString("id");
        try (Line hers = Line.connect(tilda);
                Line his = Line.connect(umut)) {

            // When
            JsonObject reply = new JsonObject().put("text", "I do").put("threadRoot", root);
            his.ask("send", reply.put("room", room));
            JsonObject poll =
                    new JsonObject()
                            .put("question", "Which first?")
                            .put("options", JsonArray.of("waltz", "polka"));
            String asked =
                    hers.ask("send", new JsonObject().put("room", room).put("poll", poll))
                            .getJsonObject("ok")
                            .getString("id");
            his.ask("vote", target(room, asked).put("options", JsonArray.of(1)));
            int top = hers.ask("close", target(room, asked)).getJsonObject("ok").getInteger("seq");

            // Then
            hers.awaitFrame("the end of the poll", frame -> isEvent(frame, top));
            List<JsonObject> events = hers.events(room);
            JsonObject told = events.getFirst().getJsonArray("threads").getJsonObject(0);
            assertThat(told.getInteger("replies")).isEqualTo(1);
            assertThat(events.getLast().getJsonObject("poll").getJsonArray("counts"))
                    .isEqualTo(JsonArray.of(0, 1));
            assertThat(events.getLast().getString("type")).isEqualTo("poll.closed");
        }
        String messages = "/api/v2/rooms/" + room + "/messages/";
        JsonObject thread = tilda.get(messages + root + "/thread").expect(200).json();
        assertThat(texts(thread.getJsonArray("items"))).containsExactly("I do");
        JsonObject threads =
                tilda.get("/api/v2/rooms/" + room + "/threads?followed=true").expect(200).json();
        JsonObject followed = threads.getJsonArray("items").getJsonObject(0);
        assertThat(followed.getJsonObject("thread").getInteger("unread")).isEqualTo(1);
    }

    /** Whatever happens while somebody is away, in whatever order: they are told, and once. */
    @Test
    void everythingDoneToMessagesIsReplayed() {
        // Given
        Client vera = Client.register(suite.gateway(), "vera");
        JsonObject made = vera.createRoom("Away for a while");
        String room = made.getString("id");
        List<String> ids = new ArrayList<>();
        JsonObject poll =
                new JsonObject()
                        .put("question", "Which?")
                        .put("options", JsonArray.of("a", "b", "c"))
                        .put("multiple", true);
        int top;
        try (Line line = Line.connect(vera)) {
            for (int i = 0; i < 4; i++) {
                JsonObject send =
                        new JsonObject().put("room", room).put("text", "m" + i).put("poll", poll);
                ids.add(line.ask("send", send).getJsonObject("ok").getString("id"));
            }
            int last = 5;
            Random chance = new Random(SEED);
            for (int step = 0; step < STEPS; step++) {
                JsonObject ok = any(line, room, ids, chance).getJsonObject("ok");
                last = ok == null ? last : Math.max(last, ok.getInteger("seq", 0));
            }
            top = last;
        }

        // When
        JsonObject from = new JsonObject().put("epoch", made.getString("epoch")).put("seq", 5);
        try (Line again = Line.connect(vera, new JsonObject().put(room, from))) {

            // Then
            again.awaitFrame("resumed", frame -> frame.containsKey("resumed"));
            List<JsonObject> events = again.events(room);
            assertThat(events)
                    .extracting(event -> event.getInteger("seq"))
                    .isEqualTo(IntStream.rangeClosed(6, top).boxed().toList());
            assertThat(events)
                    .extracting(event -> event.getString("type"))
                    .contains("message.edited", "message.deleted", "reaction.added", "poll.voted");
            assertThat(counts(events)).isEqualTo(counts(vera, room));
        }
    }

    /** One of the things people do to messages; may be refused, for the message may be gone. */
    private static JsonObject any(Line line, String room, List<String> ids, Random chance) {
        JsonObject it = target(room, ids.get(chance.nextInt(ids.size())));
        return switch (chance.nextInt(12)) {
            case 0, 1, 2 -> line.ask("edit", it.put("text", "edit " + chance.nextInt(9)));
            case 3 -> line.ask("react", it.put("emoji", "🎸"));
            case 4 -> line.ask("unreact", it.put("emoji", "🎸"));
            case 5 -> line.ask("retract", it);
            case 6 -> chance.nextInt(3) == 0 ? line.ask("delete", it) : line.ask("pin", it);
            case 7 -> {
                JsonObject reply = new JsonObject().put("room", room).put("text", "in a thread");
                yield line.ask("send", reply.put("threadRoot", it.getString("message")));
            }
            default -> line.ask("vote", it.put("options", JsonArray.of(chance.nextInt(3))));
        };
    }

    /** How each poll stands that is still there, by what was replayed. */
    private static Map<String, JsonArray> counts(List<JsonObject> events) {
        Map<String, JsonArray> counts = new TreeMap<>();
        for (JsonObject event : events) {
            if (event.getString("type").equals("poll.voted")) {
                JsonObject poll = event.getJsonObject("poll");
                counts.put(poll.getString("message"), poll.getJsonArray("counts"));
            }
            if (event.getString("type").equals("message.deleted")) {
                counts.remove(event.getJsonObject("message").getString("id"));
            }
        }
        counts.values()
                .removeIf(count -> count == null || count.stream().allMatch(n -> n.equals(0)));
        return counts;
    }

    /** How they stand, by the page. */
    private static Map<String, JsonArray> counts(Client who, String room) {
        Map<String, JsonArray> counts = new TreeMap<>();
        JsonArray items =
                who.get("/api/v2/rooms/" + room + "/messages")
                        .expect(200)
                        .json()
                        .getJsonArray("items");
        for (int i = 0; i < items.size(); i++) {
            JsonObject poll = items.getJsonObject(i).getJsonObject("poll");
            if (poll != null && poll.getInteger("voters") > 0) {
                counts.put(items.getJsonObject(i).getString("id"), poll.getJsonArray("counts"));
            }
        }
        return counts;
    }

    private static List<String> texts(JsonArray items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.getJsonObject(i).getString("text"))
                .toList();
    }

    private static JsonObject target(String room, String message) {
        return new JsonObject().put("room", room).put("message", message);
    }

    private static boolean isEvent(JsonObject frame, int seq) {
        JsonObject event = frame.getJsonObject("event");
        return event != null && event.getInteger("seq") == seq;
    }
}
