package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People find a room, talk in it on two gateways, leave and come back. */
class ConversationJourneyTest {

    private final Suite suite = Suite.running();

    @Test
    void aMessageReachesEverybodyOnEveryGatewayOnce() {
        // Given
        Client ada = Client.register(suite.gateway(), "ada");
        Client bob = Client.register(suite.gateway(), "bob").at(suite.secondGateway());
        String room = ada.createRoom("Two gateways").getString("id");
        bob.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        try (Line hers = Line.connect(ada);
                Line his = Line.connect(bob)) {

            // When
            JsonObject sent =
                    hers.ask(
                                    "send",
                                    new JsonObject()
                                            .put("room", room)
                                            .put("nonce", "hello-1")
                                            .put("text", "Bonjour, can you hear me?"))
                            .getJsonObject("ok");

            // Then
            his.awaitFrame("the message", f -> created(f, sent.getInteger("seq")));
            hers.awaitFrame("her own message", f -> created(f, sent.getInteger("seq")));
            JsonObject message = lastEvent(his, room).getJsonObject("message");
            assertThat(message.getString("text")).isEqualTo("Bonjour, can you hear me?");
            assertThat(message.getJsonObject("author").getString("handle")).isEqualTo("ada");
            assertThat(message.containsKey("nonce")).isFalse();
            assertThat(lastEvent(hers, room).getJsonObject("message").getString("nonce"))
                    .isEqualTo("hello-1");
        }
    }

    @Test
    void aRepeatedNonceGivesTheFirstResult() {
        // Given
        Client cleo = Client.register(suite.gateway(), "cleo");
        String room = cleo.createRoom("Twice").getString("id");
        JsonObject first = cleo.say(room, "once", "n-1");

        // When
        JsonObject second = cleo.say(room, "once", "n-1");

        // Then
        assertThat(second.getString("id")).isEqualTo(first.getString("id"));
        assertThat(history(cleo, room)).containsExactly("once");
    }

    @Test
    void whatWasMissedIsReplayedInOrderAfterAGatewayDies() {
        // Given
        Client dora = Client.register(suite.gateway(), "dora");
        String room = dora.createRoom("Resume").getString("id");
        JsonObject position;
        try (Line line = Line.connect(dora.at(suite.secondGateway()))) {
            JsonObject sent = dora.say(room, "before", "b");
            line.awaitFrame("the message", f -> created(f, sent.getInteger("seq")));
            position =
                    new JsonObject()
                            .put("epoch", epoch(line, room))
                            .put("seq", sent.getInteger("seq"));
        }
        suite.killSecondGateway();
        List.of("one", "two", "three").forEach(text -> dora.say(room, text, text));

        // When
        try (Line again = Line.connect(dora, new JsonObject().put(room, position))) {

            // Then
            again.awaitFrame("resumed", f -> f.containsKey("resumed"));
            assertThat(again.events(room))
                    .extracting(event -> event.getJsonObject("message").getString("text"))
                    .containsExactly("one", "two", "three");
        }
    }

    @Test
    void aGatewayThatGoesSendsItsPeopleToAnother() throws InterruptedException {
        // Given
        Client lena = Client.register(suite.gateway(), "lena").at(suite.secondGateway());
        try (Line line = Line.connect(lena)) {

            // When
            boolean ended = suite.stopSecondGateway();

            // Then
            assertThat(ended).isTrue();
            assertThat(line.awaitClose()).isEqualTo(4001);
            assertThat(line.heard()).anyMatch(frame -> frame.containsKey("reconnect"));
        }
    }

    @Test
    void historyIsPagedBothWays() {
        // Given
        Client emil = Client.register(suite.gateway(), "emil");
        String room = emil.createRoom("Pages").getString("id");
        for (int i = 1; i <= 12; i++) {
            emil.say(room, "m" + i, "n" + i);
        }
        int middle = seqOf(emil, room, "m6");

        // When
        JsonArray before = page(emil, room, "before=" + middle + "&limit=3");
        JsonArray after = page(emil, room, "after=" + middle + "&limit=3");

        // Then
        assertThat(texts(before)).containsExactly("m3", "m4", "m5");
        assertThat(texts(after)).containsExactly("m7", "m8", "m9");
    }

    @Test
    void loggingOutEndsTheConnection() {
        // Given
        Client fred = Client.register(suite.gateway(), "fred");
        try (Line line = Line.connect(fred)) {

            // When
            fred.post("/api/v2/auth/logout", new JsonObject()).expect(204);

            // Then
            assertThat(line.awaitClose()).isEqualTo(4503);
            fred.get("/api/v2/users/me").expect(401);
        }
    }

    private static boolean created(JsonObject frame, int seq) {
        JsonObject event = frame.getJsonObject("event");
        return event != null
                && "message.created".equals(event.getString("type"))
                && event.getInteger("seq") == seq;
    }

    private static JsonObject lastEvent(Line line, String room) {
        return line.events(room).getLast();
    }

    private static String epoch(Line line, String room) {
        return line.heard().stream()
                .filter(frame -> frame.containsKey("ok"))
                .flatMap(frame -> frame.getJsonObject("ok").getJsonArray("rooms").stream())
                .map(JsonObject.class::cast)
                .filter(joined -> joined.getString("id").equals(room))
                .map(joined -> joined.getString("epoch"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray page(Client who, String room, String query) {
        return who.get("/api/v2/rooms/" + room + "/messages?" + query)
                .expect(200)
                .json()
                .getJsonArray("items");
    }

    private static List<String> history(Client who, String room) {
        return texts(page(who, room, "limit=100"));
    }

    private static int seqOf(Client who, String room, String text) {
        return page(who, room, "limit=100").stream()
                .map(JsonObject.class::cast)
                .filter(message -> message.getString("text").equals(text))
                .mapToInt(message -> message.getInteger("seq"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonArray messages) {
        return messages.stream().map(m -> ((JsonObject) m).getString("text")).toList();
    }
}
