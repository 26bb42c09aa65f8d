package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;

/** People run their rooms: who gets in, who may what, and who must go. */
class RoomOrderJourneyTest {

    private final Suite suite = Suite.running();

    @Test
    void aPrivateRoomIsEnteredByInvitationAndRunByRoles() {
        // Given
        Client olga = Client.register(suite.gateway(), "olga-order");
        Client piet = Client.register(suite.gateway(), "piet-order").at(suite.secondGateway());
        String room = privateRoom(olga);
        piet.get("/api/v2/rooms/" + room).expect(404);
        String code =
                olga.post("/api/v2/rooms/" + room + "/invitations", json("maxUses", 1))
                        .expect(201)
                        .json()
                        .getString("code");

        // When
        JsonObject entered =
                piet.post("/api/v2/invitations/accept", json("code", code)).expect(200).json();

        // Then
        assertThat(entered.getJsonArray("permissions").getList()).contains("SEND");
        assertThat(entered.getJsonArray("permissions").getList()).doesNotContain("PIN");
        String message = olga.say(room, "pin me", "n1").getString("id");
        String pin = "/api/v2/rooms/" + room + "/pins/" + message;
        assertThat(piet.put(pin).status()).isEqualTo(403);
        String moderator = role(olga, room, "MODERATOR");
        olga.put(
                        "/api/v2/rooms/" + room + "/members/" + piet.id() + "/role",
                        json("role", moderator))
                .expect(200);
        piet.put(pin).expect(200);
    }

    @Test
    void whoIsBannedIsOutOnEveryDeviceAtOnce() {
        // Given
        Client rosa = Client.register(suite.gateway(), "rosa-order");
        Client sven = Client.register(suite.gateway(), "sven-order").at(suite.secondGateway());
        String room = rosa.createRoom("Order").getString("id");
        sven.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        try (Line hers = Line.connect(rosa);
                Line his = Line.connect(sven)) {
            JsonObject ban = json("kind", "BAN").put("user", sven.id()).put("reason", "shouts");

            // When
            rosa.post("/api/v2/rooms/" + room + "/moderation", ban).expect(201);

            // Then
            hers.awaitFrame("he is out", frame -> isEvent(frame, "member.left"));
            assertThat(his.ask("sub", json("room", room)).getJsonObject("error").getString("code"))
                    .isEqualTo("ROOM_NOT_FOUND");
            assertThat(sven.put("/api/v2/rooms/" + room + "/members/me").code())
                    .isEqualTo("BANNED");
            JsonArray log =
                    rosa.get("/api/v2/rooms/" + room + "/moderation")
                            .expect(200)
                            .json()
                            .getJsonArray("items");
            assertThat(log.getJsonObject(0).getString("reason")).isEqualTo("shouts");
        }
    }

    @Test
    void twoPeopleAlwaysMeetInTheSameRoom() {
        // Given
        Client tina = Client.register(suite.gateway(), "tina-order");
        Client udo = Client.register(suite.gateway(), "udo-order").at(suite.secondGateway());

        // When
        JsonObject hers = direct(tina, udo);
        JsonObject his = direct(udo, tina);

        // Then
        assertThat(his.getString("id")).isEqualTo(hers.getString("id"));
        assertThat(hers.getString("kind")).isEqualTo("DIRECT");
        assertThat(hers.getString("name")).isEqualTo("UDO-ORDER");
        assertThat(his.getString("name")).isEqualTo("TINA-ORDER");
    }

    private static JsonObject direct(Client who, Client with) {
        JsonObject users = new JsonObject().put("users", new JsonArray().add(with.id()));
        return who.post("/api/v2/directs", users).expect(200).json();
    }

    private static String privateRoom(Client owner) {
        return owner.post("/api/v2/rooms", json("name", "Back room").put("visibility", "PRIVATE"))
                .expect(201)
                .json()
                .getString("id");
    }

    private static String role(Client who, String room, String kind) {
        return who
                .get("/api/v2/rooms/" + room + "/roles")
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonObject.class::cast)
                .filter(role -> role.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static boolean isEvent(JsonObject frame, String type) {
        JsonObject event = frame.getJsonObject("event");
        return event != null && type.equals(event.getString("type"));
    }

    private static JsonObject json(String key, Object value) {
        return new JsonObject().put(key, value);
    }
}
