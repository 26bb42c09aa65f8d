package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Rooms keep order: rules, reports, raids. */
class SafetyJourneyTest {

    private final Suite suite = Suite.running();

    @Test
    void aBlockedWordIsBlockedAtEveryGatewayAndAReportIsSettled() {
        // Given
        Client olga = Client.register(suite.gateway(), "olga-safety");
        Client piet = Client.register(suite.gateway(), "piet-safety").at(suite.secondGateway());
        String room = olga.createRoom("Safe house").getString("id");
        String rooms = "/api/v2/rooms/" + room;
        piet.put(rooms + "/members/me").expect(200);
        String said = piet.say(room, "fine words", "s1").getString("id");
        JsonObject rule =
                new JsonObject()
                        .put("name", "No casinos")
                        .put("kind", "WORDS")
                        .put("patterns", JsonArray.of("casino"))
                        .put("action", "BLOCK")
                        .put("notice", "Not here, please.")
                        .put("enabled", true);
        olga.post(rooms + "/rules", new JsonObject().put("rule", rule)).expect(201);

        // When
        Awaitility.await()
                .until(() -> piet.post(rooms + "/messages", text("my c4sin0")).status() == 403);

        // Then
        Answer refused = piet.post(rooms + "/messages", text("CASINO")).expect(403);
        assertThat(refused.json().getString("code")).isEqualTo("MESSAGE_BLOCKED");
        assertThat(refused.json().getString("detail")).isEqualTo("Not here, please.");
        JsonObject report = new JsonObject().put("reason", "OTHER").put("note", "look at it");
        Client rosa = Client.register(suite.gateway(), "rosa-safety");
        rosa.post(rooms + "/messages/" + said + "/reports", report).expect(201);
        assertThat(piet.get(rooms + "/reports").status()).isEqualTo(403);
        JsonObject waiting =
                olga.get(rooms + "/reports")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        assertThat(waiting.getString("evidence")).isEqualTo("fine words");
        JsonObject settled =
                olga.post(
                                rooms + "/reports/" + waiting.getString("id") + "/resolve",
                                new JsonObject().put("resolution", "DELETE").put("reason", "seen"))
                        .expect(200)
                        .json();
        assertThat(settled.getString("state")).isEqualTo("RESOLVED");
        assertThat(settled.getJsonObject("action").getString("kind")).isEqualTo("DELETE_MESSAGES");
    }

    @Test
    void aRaidGuardsTheRoomUntilSomebodyTakesItBack() {
        // Given
        Client olga = Client.register(suite.gateway(), "olga-raid");
        String room = olga.createRoom("Small hall").getString("id");
        String rooms = "/api/v2/rooms/" + room;
        olga.patch(rooms + "/safety", new JsonObject().put("raidJoins", 4)).expect(200);
        List<Client> crowd =
                IntStream.range(0, 4)
                        .mapToObj(i -> Client.register(suite.gateway(), "raider-" + i))
                        .toList();

        // When
        crowd.subList(0, 3).forEach(one -> one.put(rooms + "/members/me"));

        // Then
        Awaitility.await()
                .until(() -> olga.get(rooms).expect(200).json().containsKey("guardedUntil"));
        Answer late = crowd.getLast().put(rooms + "/members/me");
        assertThat(late.json().getString("code")).isEqualTo("ROOM_GUARDED");
        JsonObject guard =
                olga.get(rooms + "/moderation?kind=GUARD&active=true")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0);
        assertThat(guard.getBoolean("automatic")).isTrue();
        assertThat(Instant.parse(guard.getString("until"))).isAfter(Instant.now());
        olga.post(rooms + "/moderation/" + guard.getString("id") + "/reverse", new JsonObject())
                .expect(200);
        crowd.getLast().put(rooms + "/members/me").expect(200);
    }

    @Test
    void spamThatWasSaidBeforeItsCampaignWasNoticedIsTakenBackAndPutBack() {
        // Given
        Client olga = Client.register(suite.gateway(), "olga-campaign");
        String room = olga.createRoom("Open house").getString("id");
        String rooms = "/api/v2/rooms/" + room;
        List<Client> crowd =
                Stream.of("brother", "cousin", "uncle")
                        .map(name -> Client.register(suite.gateway(), name + "-campaign"))
                        .toList();
        crowd.forEach(one -> one.put(rooms + "/members/me").expect(200));
        String first = crowd.getFirst().say(room, spam("brother"), "c1").getString("id");

        // When
        crowd.get(1).at(suite.secondGateway()).post(rooms + "/messages", text(spam("cousin")));
        crowd.get(2).post(rooms + "/messages", text(spam("uncle")));

        // Then
        Awaitility.await().until(() -> message(olga, rooms, first).containsKey("deletedAt"));
        JsonObject action = takenBackFrom(crowd.getFirst(), olga, rooms);
        assertThat(action.getBoolean("automatic")).isTrue();
        olga.post(rooms + "/moderation/" + action.getString("id") + "/reverse", new JsonObject())
                .expect(200);
        assertThat(message(olga, rooms, first).getString("text")).isEqualTo(spam("brother"));
        assertThat(takenBackFrom(crowd.getFirst(), olga, rooms).containsKey("reversedBy")).isTrue();
    }

    private static String spam(String who) {
        return "hey all, my " + who + " makes money at home with trading, ask me how";
    }

    private static JsonObject message(Client reader, String rooms, String id) {
        return items(reader.get(rooms + "/messages"))
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject takenBackFrom(Client author, Client reader, String rooms) {
        return items(reader.get(rooms + "/moderation?kind=TAKE_BACK"))
                .filter(one -> one.getJsonObject("target").getString("id").equals(author.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> items(Answer list) {
        return list.expect(200).json().getJsonArray("items").stream().map(JsonObject.class::cast);
    }

    private static JsonObject text(String words) {
        return new JsonObject().put("text", words);
    }
}
