package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files on a message, from their upload to the day they are taken back. */
class AttachmentJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void filesLiveAsLongAsTheirMessage() throws IOException {
        // Given
        Client ida = Client.register(suite.gateway(), "ida-files");
        Client jon = Client.register(suite.gateway(), "jon-files");
        String room = ida.createRoom("Files").getString("id");
        byte[] photo = Files.readAllBytes(Picture.photograph(directory, "harbour", 1600, 900));
        JsonObject image = ida.attach("../harbour.png", photo).expect(201).json();
        JsonObject sound = ida.attach("riff.mp3", Sound.music(directory, "mp3")).expect(201).json();
        JsonObject file = ida.attach("notes.html", html()).expect(201).json();

        // When
        JsonArray all = new JsonArray().add(id(image)).add(id(sound)).add(id(file));
        JsonObject sent = send(ida, room, all).expect(201).json();

        // Then
        assertThat(sent.getString("text")).isEmpty();
        JsonArray shown = newest(jon, room).getJsonArray("attachments");
        assertThat(shown).isEqualTo(sent.getJsonArray("attachments"));
        assertImage(jon, shown.getJsonObject(0));
        assertSound(jon, shown.getJsonObject(1));
        assertDownload(jon, shown.getJsonObject(2));
        assertThat(send(ida, room, all).expect(409).code()).isEqualTo("ATTACHMENT_USED");
        assertThat(send(jon, room, all).status()).isIn(403, 404);
        await().atMost(SOON).until(() -> finds(jon, "has:image in:" + room));
        ida.delete("/api/v2/rooms/" + room + "/messages/" + id(sent)).expect(200);
        await("the bytes are gone").atMost(SOON).until(() -> isGone(image) && isGone(sound));
    }

    @Test
    void whatIsSaidLaterBringsItsFiles() throws IOException {
        // Given
        Client mia = Client.register(suite.gateway(), "mia-files");
        String room = mia.createRoom("Later").getString("id");
        byte[] photo = Files.readAllBytes(Picture.photograph(directory, "dawn", 640, 480));
        JsonObject image = mia.attach("dawn.jpg", photo).expect(201).json();
        JsonArray files = new JsonArray().add(id(image));
        JsonObject later =
                new JsonObject()
                        .put("text", "")
                        .put("attachments", files)
                        .put("at", Instant.now().plusSeconds(2).toString());

        // When
        mia.post("/api/v2/rooms/" + room + "/scheduled", later).expect(201);

        // Then
        assertThat(send(mia, room, files).expect(409).code()).isEqualTo("ATTACHMENT_USED");
        await().atMost(SOON).until(() -> count(mia, room) == 1);
        JsonObject said = newest(mia, room);
        assertThat(said.getJsonArray("attachments").getJsonObject(0)).isEqualTo(image);
        mia.delete("/api/v2/rooms/" + room + "/messages/" + id(said)).expect(200);
        await("the bytes are gone").atMost(SOON).until(() -> isGone(image));
    }

    @Test
    void onlyTheUploaderSendsAFile() {
        // Given
        Client kim = Client.register(suite.gateway(), "kim-files");
        Client leo = Client.register(suite.gateway(), "leo-files");
        String room = leo.createRoom("Leo's").getString("id");
        JsonObject file = kim.attach("kims.html", html()).expect(201).json();

        // When
        Answer refusal = send(leo, room, new JsonArray().add(id(file)));

        // Then
        assertThat(refusal.expect(404).code()).isEqualTo("ATTACHMENT_NOT_FOUND");
        kim.delete("/api/v2/attachments/" + id(file)).expect(204);
        assertThat(isGone(file)).isTrue();
    }

    private static void assertImage(Client who, JsonObject image) {
        assertThat(image.getString("name")).isEqualTo("harbour.png");
        assertThat(image.getString("type")).isEqualTo("image/jpeg");
        assertThat(Picture.size(who.get(image.getString("url")).expect(200).body()))
                .isEqualTo("1600x900");
        Answer preview = who.get(image.getString("previewUrl")).expect(200);
        assertThat(preview.header("Content-Type")).contains("image/webp");
        assertThat(preview.header("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(preview.header("Content-Security-Policy").orElseThrow()).contains("sandbox");
    }

    private static void assertSound(Client who, JsonObject sound) {
        assertThat(sound.getInteger("durationMs")).isBetween(29_900, 30_200);
        assertThat(Base64.getDecoder().decode(sound.getString("waveform"))).hasSize(256);
        Answer part = who.get(sound.getString("previewUrl"), "Range", "bytes=100-199");
        assertThat(part.expect(206).body()).hasSize(100);
    }

    private static void assertDownload(Client who, JsonObject file) {
        Answer answer = who.get(file.getString("url")).expect(200);
        assertThat(answer.header("Content-Type")).contains("application/octet-stream");
        assertThat(answer.header("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body()).isEqualTo(html());
    }

    private boolean isGone(JsonObject attachment) {
        Client anyone = Client.anonymous(suite.gateway());
        return anyone.get(attachment.getString("url")).status() == 404;
    }

    private static boolean finds(Client who, String query) {
        String typed = java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
        JsonObject found = who.get("/api/v2/search?types=MESSAGE&query=" + typed).json();
        return !found.getJsonArray("items", new JsonArray()).isEmpty();
    }

    private static Answer send(Client who, String room, JsonArray attachments) {
        return who.post(
                "/api/v2/rooms/" + room + "/messages",
                new JsonObject().put("attachments", attachments));
    }

    private static int count(Client who, String room) {
        return who.get("/api/v2/rooms/" + room + "/messages")
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    private static JsonObject newest(Client who, String room) {
        return who.get("/api/v2/rooms/" + room + "/messages?limit=1")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static String id(JsonObject of) {
        return of.getString("id");
    }

    private static byte[] html() {
        return "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    }
}
