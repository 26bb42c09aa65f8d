package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people type with a slash, begin to write, say later, and take away. */
class CommandJourneyTest {

    private static final int SAID = 3_000;
    private static final String EVIL = "<script>alert('x')</script>";

    private final Suite suite = Suite.running();

    @Test
    void commandsAreListedRunAndRefused() {
        // Given
        Client olaf = Client.register(suite.gateway(), "olaf-command");
        Client pia = Client.register(suite.gateway(), "pia-command").at(suite.secondGateway());
        String room = olaf.createRoom("Commands").getString("id");
        pia.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        try (Line hers = Line.connect(pia)) {

            // When
            JsonObject slow = command(olaf, room, "/slow 30s", "n1").expect(200).json();

            // Then
            assertThat(slow.getJsonObject("note").getString("en")).contains("30 seconds");
            hers.awaitFrame("the room is slow", frame -> frame.encode().contains("room.updated"));
            assertThat(names(olaf, room)).contains("kick", "slow", "nick");
            assertThat(names(pia, room)).contains("nick").doesNotContain("kick", "slow");
            assertThat(command(pia, room, "/kick @olaf-command", "n2").code())
                    .isEqualTo("MISSING_PERMISSION");
            JsonObject wrong = hers.ask("command", body("/nick @nobody-at-all Boss", "n3", room));
            assertThat(wrong.getJsonObject("error").getString("code"))
                    .isEqualTo("PERSON_NOT_FOUND");
            assertThat(wrong.getJsonObject("error").getString("field")).isEqualTo("person");
            JsonObject renamed = hers.ask("command", body("/nick Night Owl", "n4", room));
            assertThat(renamed.getJsonObject("ok").encode()).contains("Night Owl");
            JsonObject asked = command(olaf, room, "/poll Now? 1d Yes No", "n6").json();
            assertThat(asked.getJsonObject("message").getJsonObject("poll").getJsonArray("options"))
                    .containsExactly("Yes", "No");
            JsonObject said = command(pia, room, "/shrug", "n5").expect(200).json();
            JsonObject again = command(pia, room, "/shrug", "n5").expect(200).json();
            assertThat(again.getJsonObject("message").getString("id"))
                    .isEqualTo(said.getJsonObject("message").getString("id"));
            assertThat(
                            said.getJsonObject("message")
                                    .getJsonObject("author")
                                    .getString("displayName"))
                    .isEqualTo("Night Owl");
        }
    }

    @Test
    void draftsAreTheSameOnAllDevices() {
        // Given
        Client dora = Client.register(suite.gateway(), "dora-draft");
        Client phone = dora.at(suite.secondGateway());
        String room = dora.createRoom("Drafts").getString("id");
        try (Line line = Line.connect(phone)) {

            // When
            dora.put("/api/v2/drafts/" + room, new JsonObject().put("text", "half a")).expect(200);

            // Then
            line.awaitFrame(
                    "the draft reaches the phone",
                    frame ->
                            frame.containsKey("draft")
                                    && "half a"
                                            .equals(
                                                    frame.getJsonObject("draft")
                                                            .getString("text")));
            assertThat(phone.get("/api/v2/drafts").expect(200).text()).contains("half a");
            dora.delete("/api/v2/drafts/" + room).expect(204);
            assertThat(phone.get("/api/v2/drafts/" + room).json().getString("text")).isEmpty();
        }
    }

    @Test
    void whatIsScheduledIsSaidOnceThoughItsServiceDies() {
        // Given
        Client rolf = Client.register(suite.gateway(), "rolf-later");
        String room = rolf.createRoom("Later").getString("id");
        List<String> texts = IntStream.range(0, 30).mapToObj(i -> "later " + i).toList();
        // Each from now: on a busy machine, asking for thirty takes longer than the first has to
        // wait.
        IntStream.range(0, texts.size())
                .forEach(i -> schedule(rolf, room, texts.get(i), inAWhile(40L * i)));
        await("the first ones are said")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> texts(rolf, room).size() > 3);

        // When
        suite.kill(Service.CHAT);
        suite.restart(Service.CHAT);

        // Then
        await("all are said")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> texts(rolf, room).size() >= texts.size());
        await("nothing is left to be said")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        scheduled(rolf, room).expect(200).json().getJsonArray("items").isEmpty());
        assertThat(texts(rolf, room)).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void aRoomOfThousandsIsTakenAwayWhole() {
        // Given
        Client vera = suite.unhurried();
        Client wim = Client.register(suite.gateway(), "wim-export").at(suite.secondGateway());
        String room = vera.createRoom("Export " + EVIL).getString("id");
        wim.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        try (Line line = Line.connect(vera)) {
            line.sendAll(
                    IntStream.range(0, SAID)
                            .mapToObj(i -> new JsonObject().put("room", room).put("text", said(i)))
                            .toList());
        }
        String exports = "/api/v2/rooms/" + room + "/exports";
        assertThat(wim.post(exports, new JsonObject()).code()).isEqualTo("MISSING_PERMISSION");
        String id = vera.post(exports, new JsonObject()).expect(201).json().getString("id");
        String file = exports + "/" + id + "/file?format=";

        // When
        Answer json = vera.get(file + "JSON").expect(200);
        Answer html = vera.get(file + "HTML").expect(200);

        // Then
        JsonObject whole = json.json();
        assertThat(whole.getJsonArray("messages")).hasSize(SAID);
        assertThat(whole.getJsonArray("members")).hasSize(2);
        assertThat(
                        whole.getJsonArray("messages").stream()
                                .map(one ->
                                        ((JsonObject) one)
                                                .getJsonObject("message")
                                                .getString("text")))
                .containsExactlyElementsOf(
                        IntStream.range(0, SAID).mapToObj(CommandJourneyTest::said).toList());
        assertThat(html.text()).doesNotContain("<script").endsWith("</html>\n");
        assertThat(html.text().split("<article", -1)).hasSize(SAID + 1);
        assertThat(html.header("Content-Disposition").orElseThrow()).contains("attachment");
        assertThat(wim.get(file + "JSON").status()).isEqualTo(403);
        assertThat(vera.get("/api/v2/rooms/" + room + "/moderation").text()).contains("EXPORT");
    }

    private static String said(int i) {
        return i + " " + EVIL;
    }

    private static JsonObject body(String text, String nonce, String room) {
        return new JsonObject().put("room", room).put("text", text).put("nonce", nonce);
    }

    private static Answer command(Client who, String room, String text, String nonce) {
        return who.post(
                "/api/v2/rooms/" + room + "/commands",
                new JsonObject().put("text", text).put("nonce", nonce));
    }

    private static List<String> names(Client who, String room) {
        return who
                .get("/api/v2/commands?room=" + room)
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(one -> ((JsonObject) one).getString("name"))
                .toList();
    }

    private static Instant inAWhile(long more) {
        return Instant.now().plusSeconds(3).plusMillis(more);
    }

    private static void schedule(Client who, String room, String text, Instant at) {
        who.post(
                        "/api/v2/rooms/" + room + "/scheduled",
                        new JsonObject().put("text", text).put("at", at.toString()))
                .expect(201);
    }

    private static Answer scheduled(Client who, String room) {
        return who.get("/api/v2/rooms/" + room + "/scheduled");
    }

    private static List<String> texts(Client who, String room) {
        return who
                .get("/api/v2/rooms/" + room + "/messages?limit=100")
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(message -> ((JsonObject) message).getString("text"))
                .toList();
    }
}
