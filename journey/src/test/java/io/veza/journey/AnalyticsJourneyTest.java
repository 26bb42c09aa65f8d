package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.EventLine;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Those who run the house, or a room, see how much is going on. */
class AnalyticsJourneyTest {

    private static final String LIVE = "/api/v2/admin/analytics/live";
    private static final int TALK = 25;

    private final Suite suite = Suite.running();

    @Test
    void anAdminSeesTheNumbersRiseWhilePeopleTalkOnTwoGateways() throws Exception {
        // Given
        Client warden = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        Client amos = Client.register(suite.gateway(), "amos-figures");
        Client beth = Client.register(suite.gateway(), "beth-figures").at(suite.secondGateway());
        String room = amos.createRoom("Figures").getString("id");
        beth.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        try (EventLine watching = EventLine.open(warden, LIVE);
                Line his = Line.connect(amos);
                Line hers = Line.connect(beth)) {

            // When
            for (int i = 0; i < TALK; i++) {
                his.ask("send", json("room", room).put("text", "la").put("nonce", "figures" + i));
            }

            // Then
            hers.awaitFrame("all arrives", frame -> hers.events(room).size() >= TALK);
            JsonObject seen =
                    watching.awaitEvent(
                            "figures of two gateways",
                            "figures",
                            figures ->
                                    line(figures, room, "messages") == TALK
                                            && line(figures, room, "present") == 2
                                            && deliveries(figures) >= 2 * TALK);
            assertThat(seen.getInteger("people")).isGreaterThanOrEqualTo(2);
            assertThat(seen.getJsonObject("sendTimes").getDouble("p99Ms")).isPositive();
            assertThat(gateways(seen)).isGreaterThanOrEqualTo(2);
            watching.awaitEvent(
                    "somebody was active",
                    "figures",
                    figures -> active(figures, "spoke") >= 1 && active(figures, "connected") >= 2);
        }
    }

    @Test
    void theStreamEndsWhenTheAdminSignsOut() throws Exception {
        // Given
        Client warden = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        try (EventLine watching = EventLine.open(warden, LIVE)) {
            watching.awaitEvent("figures", "figures", _ -> true);

            // When
            warden.post("/api/v2/auth/logout", new JsonObject()).expect(204);

            // Then
            JsonObject end = watching.awaitEvent("the end", "end", _ -> true);
            assertThat(end.getString("code")).isEqualTo("TOKEN_REVOKED");
            watching.awaitEnd();
        }
    }

    @Test
    void whoRunsARoomSeesWhatWentOnInIt() {
        // Given
        Client cleo = Client.register(suite.gateway(), "cleo-figures");
        Client dora = Client.register(suite.gateway(), "dora-figures");
        String room = cleo.createRoom("Insights").getString("id");
        dora.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        cleo.say(room, "one", "n1");

        // When
        dora.say(room, "two", "n2");

        // Then
        String analytics = "/api/v2/rooms/" + room + "/analytics?window=WEEK";
        await("all is counted")
                .atMost(Duration.ofSeconds(30))
                .until(() -> cleo.get(analytics).expect(200).json().getInteger("messages") == 2);
        JsonObject insight = cleo.get(analytics).expect(200).json();
        assertThat(insight.getInteger("speakers")).isEqualTo(2);
        assertThat(insight.getJsonArray("hours")).isNotEmpty();
        assertThat(dora.get(analytics).code()).isEqualTo("MISSING_PERMISSION");
        assertThat(dora.get("/api/v2/admin/analytics").status()).isEqualTo(403);
        assertThat(dora.get(LIVE).status()).isEqualTo(403);
    }

    private static int line(JsonObject figures, String room, String figure) {
        return objects(figures.getJsonArray("rooms"))
                .filter(line -> line.getString("room").equals(room))
                .findFirst()
                .flatMap(line -> Optional.ofNullable(line.getInteger(figure)))
                .orElse(0);
    }

    private static int deliveries(JsonObject figures) {
        return figures.getJsonObject("lastMinute").getInteger("deliveries");
    }

    private static int active(JsonObject figures, String crowd) {
        return figures.getJsonObject("active").getJsonObject(crowd).getInteger("minute");
    }

    private static long gateways(JsonObject figures) {
        return objects(figures.getJsonArray("nodes"))
                .filter(node -> node.getString("kind").equals("GATEWAY"))
                .count();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    private static JsonObject json(String key, Object value) {
        return new JsonObject().put(key, value);
    }
}
