package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody leaves for good, and what is left on any service is a certificate. */
class ErasureJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(120);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void whoThinksAgainSignsInAndNothingHasHappened() {
        // Given
        Client otto = Client.register(suite.gateway(), "otto-thinks");
        Client witness = Client.register(suite.gateway(), "olga-stays");
        otto.post("/api/v2/users/me/erasure", typed("somebody-else")).expect(400);
        otto.post("/api/v2/users/me/erasure", typed("otto-thinks")).expect(202);
        otto.get("/api/v2/users/me").expect(401);
        witness.get("/api/v2/users/otto-thinks").expect(404);

        // When
        Client again = Client.logIn(suite.gateway(), "otto-thinks", Suite.PASSWORD);

        // Then
        witness.get("/api/v2/users/otto-thinks").expect(200);
        letTimePass();
        again.get("/api/v2/users/me").expect(200);
    }

    @Test
    void nothingIsLeftOnAnyServiceThoughOneWasDownMeanwhile() throws IOException {
        // Given
        Client erika = Client.register(suite.gateway(), "erika-leaves");
        Client witness = Client.register(suite.gateway(), "wanda-stays");
        String room = erika.createRoom("Erika's").getString("id");
        witness.join(room);
        String kept = witness.say(room, "so long", "k").getString("id");
        JsonObject file =
                erika.attach("letter.txt", "dear all".getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .json();
        sayWith(erika, room, "my street is Quergasse 12", file.getString("id"));
        erika.put("/api/v2/rooms/" + room + "/messages/" + kept + "/reactions/%F0%9F%91%8D")
                .expect(200);
        String track =
                erika.upload(
                                "song.mp3",
                                Files.readAllBytes(Sound.song(directory, "hers", 2)),
                                Map.of("title", "Erika sings", "visibility", "PUBLIC"))
                        .expect(202)
                        .json()
                        .getString("id");
        await("the words are found").atMost(SOON).until(() -> finds(witness, "Quergasse"));
        erika.post("/api/v2/users/me/erasure", typed("erika-leaves")).expect(202);

        // When
        suite.kill(Service.CHAT);
        letTimePass();
        await("it has come to what is down").atMost(SOON).until(() -> failedOnce(warden()));
        suite.restart(Service.CHAT);

        // Then
        String certificate = suite.mailbox().token("erika-leaves@example.org", "/certificate");
        JsonObject said = check(certificate).expect(200).json();
        assertThat(said.getJsonArray("erased").encode())
                .contains("\"messages\"", "\"tracks\"", "\"accounts\"");
        assertThat(check(certificate.replace('e', 'f')).expect(400).code())
                .isEqualTo("CERTIFICATE_INVALID");
        assertThat(history(witness, room))
                .extracting(message -> message.getString("text"))
                .containsExactlyInAnyOrder("so long", "");
        assertThat(history(witness, room).toString())
                .doesNotContain("erika", "ERIKA", "Quergasse", "👍");
        witness.get("/api/v2/tracks/" + track).expect(404);
        await("nothing is found").atMost(SOON).until(() -> !finds(witness, "Quergasse"));
        await("the file is gone")
                .atMost(SOON)
                .until(() -> witness.get(file.getString("url")).status() == 404);
        assertThat(register("erika-leaves").expect(409).code()).isEqualTo("HANDLE_TAKEN");
    }

    /** As if fourteen days had passed. */
    private void letTimePass() {
        suite.sql(
                Service.USER,
                "update erasure set begins_at = now(), due_at = now() where state = 'WAITING'");
    }

    private Client warden() {
        return Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
    }

    private static boolean failedOnce(Client warden) {
        return items(warden.get("/api/v2/admin/erasures").expect(200)).stream()
                .anyMatch(one ->
                        one.getString("step").equals("CHAT") && one.getInteger("failures", 0) > 0);
    }

    private Answer check(String certificate) {
        return Client.anonymous(suite.gateway())
                .post(
                        "/api/v2/certificates/check",
                        new JsonObject().put("certificate", certificate));
    }

    private Answer register(String handle) {
        return Client.anonymous(suite.gateway())
                .post(
                        "/api/v2/auth/register",
                        new JsonObject()
                                .put("handle", handle)
                                .put("email", "another@example.org")
                                .put("password", Suite.PASSWORD)
                                .put("displayName", "Another"));
    }

    private static void sayWith(Client who, String room, String text, String attachment) {
        who.post(
                        "/api/v2/rooms/" + room + "/messages",
                        new JsonObject()
                                .put("text", text)
                                .put("nonce", "1")
                                .put("attachments", JsonArray.of(attachment)))
                .expect(201);
    }

    private static boolean finds(Client who, String word) {
        Answer answer = who.get("/api/v2/search?types=MESSAGE&query=" + word);
        return answer.status() == 200 && answer.text().contains(word);
    }

    private static List<JsonObject> history(Client who, String room) {
        return items(who.get("/api/v2/rooms/" + room + "/messages").expect(200));
    }

    private static List<JsonObject> items(Answer answer) {
        return answer.json().getJsonArray("items").stream().map(JsonObject.class::cast).toList();
    }

    private static JsonObject typed(String handle) {
        return new JsonObject().put("handle", handle);
    }
}
