package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People see each other, call each other, and find on one device what they did on another. */
class PersonJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void somebodyIsSeenOnEveryGatewayUntilTheirsDies() {
        // Given
        Client pia = Client.register(suite.gateway(), "pia");
        Client quin = Client.register(suite.gateway(), "quin");
        String room = roomOf(pia, quin);
        try (Line hers = Line.connect(pia);
                Line _ = Line.connect(quin.at(suite.secondGateway()))) {
            hers.ask("watch", new JsonObject().put("room", room));
            hers.awaitFrame("he is there", seen(quin, "ONLINE"));
            quin.put("/api/v2/presence", new JsonObject().put("status", "IDLE").put("text", "tea"))
                    .expect(200);
            hers.awaitFrame("he is idle", seen(quin, "IDLE"));

            int heard = hers.heard().size();

            // When
            suite.killSecondGateway();

            // Then
            hers.awaitFrameAfter(heard, "he is gone", seen(quin, "OFFLINE"));
            JsonObject page = pia.get("/api/v2/rooms/" + room + "/presence").expect(200).json();
            assertThat(page.getInteger("members")).isEqualTo(2);
            assertThat(pushes(hers, "presence").getFirst().getString("text")).isEmpty();
        }
    }

    @Test
    void whatIsReadHereIsReadThere() {
        // Given
        Client rosalie = Client.register(suite.gateway(), "rosalie");
        Client samuel = Client.register(suite.gateway(), "samuel");
        String room = roomOf(rosalie, samuel);
        try (Line here = Line.connect(samuel);
                Line there = Line.connect(samuel.at(suite.secondGateway()))) {
            rosalie.say(room, "anybody there?", "n1");
            int seq = rosalie.say(room, "@samuel, your turn", "n2").getInteger("seq");
            there.awaitFrame("the call", frame -> calls(frame, samuel));
            assertThat(membership(samuel, room).getInteger("mentions")).isEqualTo(1);
            assertThat(membership(samuel, room).getInteger("unread")).isEqualTo(2);

            // When
            here.ask("read", new JsonObject().put("room", room).put("seq", seq));

            // Then
            there.awaitFrame("it is read", frame -> frame.containsKey("read"));
            JsonObject read = pushes(there, "read").getFirst();
            assertThat(read.getInteger("seq")).isEqualTo(seq);
            assertThat(read.getInteger("unread")).isZero();
            assertThat(membership(samuel, room).getInteger("mentions")).isZero();
            assertThat(
                            samuel.get("/api/v2/mentions")
                                    .expect(200)
                                    .json()
                                    .getJsonArray("items")
                                    .getJsonObject(0)
                                    .getJsonObject("message")
                                    .getString("text"))
                    .isEqualTo("@samuel, your turn");
        }
    }

    @Test
    void amongTwoPeopleOneSeesWhatTheOtherHasRead() {
        // Given
        Client thea = Client.register(suite.gateway(), "thea");
        Client urban = Client.register(suite.gateway(), "urban");
        String room =
                thea.post("/api/v2/directs", new JsonObject().put("users", List.of(urban.id())))
                        .expect(200)
                        .json()
                        .getString("id");
        JsonObject message = thea.say(room, "only for you", "n1");
        try (Line hers = Line.connect(thea);
                Line his = Line.connect(urban)) {
            JsonObject position =
                    new JsonObject().put("room", room).put("seq", message.getInteger("seq"));

            hers.ask("watch", new JsonObject().put("directs", true));
            hers.awaitFrame("he is there", seen(urban, "ONLINE"));

            // When
            his.ask("read", position);

            // Then
            hers.awaitFrame("the receipt", frame -> frame.containsKey("receipt"));
            String readers =
                    "/api/v2/rooms/" + room + "/messages/" + message.getString("id") + "/readers";
            assertThat(thea.get(readers).expect(200).text()).contains("urban");
            thea.put("/api/v2/reading", new JsonObject().put("receipts", false)).expect(200);
            thea.get(readers).expect(409);
        }
    }

    @Test
    void peopleFollowShowThemselvesAndKeepApart() throws IOException {
        // Given
        Client vera = Client.register(suite.gateway(), "vera-near");
        Client willy = Client.register(suite.gateway(), "willy-apart");
        String direct = directOf(vera, willy);
        byte[] photo = Files.readAllBytes(Picture.photograph(directory, "vera", 640, 480));
        JsonObject avatar = vera.show("avatar", photo).expect(201).json();
        JsonObject about =
                new JsonObject()
                        .put("pronouns", "she/her")
                        .put("links", List.of("https://example.org/vera"));
        vera.put("/api/v2/users/me/about", about).expect(200);
        assertThat(willy.put("/api/v2/users/vera-near/follow").expect(200).json())
                .isEqualTo(willy.put("/api/v2/users/vera-near/follow").expect(200).json());
        await().pollInterval(PAUSE)
                .atMost(SOON)
                .until(() -> avatar.getString("address").equals(shownOf(willy, vera, direct)));
        assertThat(
                        willy.get(avatar.getString("address") + "/64")
                                .expect(200)
                                .header("content-type"))
                .contains("image/webp");
        JsonObject seen = willy.get("/api/v2/users/vera-near").expect(200).json();
        assertThat(seen.getInteger("followers")).isEqualTo(1);
        assertThat(seen.getJsonArray("links")).containsExactly("https://example.org/vera");

        // When
        vera.put("/api/v2/users/willy-apart/block").expect(200);

        // Then
        JsonObject closed = willy.get("/api/v2/users/vera-near").expect(200).json();
        assertThat(closed.getBoolean("restricted")).isTrue();
        assertThat(closed.getJsonArray("links")).isEmpty();
        assertThat(closed.containsKey("followers")).isFalse();
        assertThat(willy.get("/api/v2/users/vera-near/followers").expect(403).code())
                .isEqualTo("LIST_HIDDEN");
        assertThat(willy.put("/api/v2/users/vera-near/follow").expect(403).code())
                .isEqualTo("FOLLOW_REFUSED");
        String messages = "/api/v2/rooms/" + direct + "/messages";
        await("chat has heard of it")
                .pollInterval(PAUSE)
                .atMost(SOON)
                .until(() -> willy.post(messages, words()).status() == 403);
        assertThat(willy.post("/api/v2/directs", with(vera)).expect(403).code())
                .isEqualTo("DIRECT_REFUSED");
        vera.delete("/api/v2/users/me/avatar").expect(204);
        await("its files are gone")
                .atMost(SOON)
                .until(() -> willy.get(avatar.getString("address") + "/64").status() == 404);
    }

    private static JsonObject words() {
        return new JsonObject().put("text", "why?");
    }

    private static JsonObject with(Client other) {
        return new JsonObject().put("users", List.of(other.id()));
    }

    private static String directOf(Client one, Client other) {
        return one.post("/api/v2/directs", with(other)).expect(200).json().getString("id");
    }

    /** As her messages show her. */
    private static String shownOf(Client viewer, Client author, String room) {
        author.say(room, "hello", "n" + System.nanoTime());
        return viewer.get("/api/v2/rooms/" + room + "/messages?limit=1")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("author")
                .getString("avatar");
    }

    private static String roomOf(Client owner, Client guest) {
        String room = owner.createRoom("With " + guest.id()).getString("id");
        guest.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        return room;
    }

    private static Predicate<JsonObject> seen(Client who, String status) {
        return frame -> {
            JsonObject presence = frame.getJsonObject("presence");
            boolean pushed =
                    presence != null
                            && who.id().equals(presence.getString("user"))
                            && status.equals(presence.getString("status"));
            return pushed || told(frame, who, status);
        };
    }

    /** In the answer to the watch. */
    private static boolean told(JsonObject frame, Client who, String status) {
        JsonObject ok = frame.getJsonObject("ok");
        return ok != null
                && ok.containsKey("presences")
                && ok.getJsonArray("presences").stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(one ->
                                who.id().equals(one.getString("user"))
                                        && status.equals(one.getString("status")));
    }

    private static boolean calls(JsonObject frame, Client who) {
        JsonObject event = frame.getJsonObject("event");
        JsonObject message = event == null ? null : event.getJsonObject("message");
        return message != null
                && message.containsKey("mentions")
                && message.getJsonObject("mentions").getJsonArray("users").contains(who.id());
    }

    private static JsonObject membership(Client who, String room) {
        try (Line line = Line.connect(who)) {
            return line.heard().stream()
                    .filter(frame -> frame.containsKey("ok"))
                    .flatMap(frame -> frame.getJsonObject("ok").getJsonArray("rooms").stream())
                    .map(JsonObject.class::cast)
                    .filter(one -> one.getString("id").equals(room))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<JsonObject> pushes(Line line, String kind) {
        return line.heard().stream()
                .filter(frame -> frame.containsKey(kind))
                .map(frame -> frame.getJsonObject(kind))
                .toList()
                .reversed();
    }
}
