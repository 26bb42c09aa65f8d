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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody takes along all that any service holds of them, and nobody else does. */
class TakeoutJourneyTest {

    private static final String TAKEOUTS = "/api/v2/users/me/takeouts";
    private static final Duration SOON = Duration.ofSeconds(120);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void everythingIsInTheArchiveThoughOneServiceWasDownMeanwhile() throws Exception {
        // Given
        Client tara = Client.register(suite.gateway(), "tara-takes");
        Client other = Client.register(suite.gateway(), "oda-other");
        String room = tara.createRoom("Tara's").getString("id");
        other.join(room);
        String theirs = other.say(room, "not Tara's words", "o").getString("id");
        String said = tara.say(room, "my street is Ulmenweg 3", "t").getString("id");
        tara.put("/api/v2/rooms/" + room + "/messages/" + theirs + "/reactions/%F0%9F%91%8D")
                .expect(200);
        tara.put("/api/v2/users/oda-other/follow").expect(200);
        JsonObject file =
                tara.attach("letter.txt", "dear me".getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .json();
        byte[] song = Files.readAllBytes(Sound.song(directory, "hers", 2));
        String track =
                tara.upload("song.mp3", song, Map.of("title", "Tara sings"))
                        .expect(202)
                        .json()
                        .getString("id");

        // When
        suite.kill(Service.STREAM);
        tara.post(TAKEOUTS, new JsonObject()).expect(202);
        await("it has come to what is down")
                .atMost(SOON)
                .until(() -> latest(tara).getString("step").equals("STREAM"));
        assertThat(tara.post(TAKEOUTS, new JsonObject()).expect(409).code())
                .isEqualTo("TAKEOUT_RUNNING");
        suite.restart(Service.STREAM);
        String link = suite.mailbox().token("tara-takes@example.org", "/takeout");

        // Then
        String url = open(tara, link).expect(200).json().getString("url");
        Answer whole = Client.anonymous(suite.gateway()).get(url).expect(200);
        Map<String, byte[]> files = unzip(whole.body());
        assertThat(text(files, "account/profile.json")).contains("tara-takes@example.org");
        assertThat(text(files, "account/following.json")).contains(other.id());
        assertThat(text(files, "chat/messages.json"))
                .contains("my street is Ulmenweg 3", said)
                .doesNotContain("not Tara's words");
        assertThat(text(files, "chat/reactions.json")).contains(theirs);
        assertThat(text(files, "stream/tracks.json")).contains("Tara sings", track);
        assertThat(files.get("stream/tracks/" + track + "/song.mp3")).isEqualTo(song);
        assertThat(text(files, "stream/attachments/" + file.getString("id") + "/letter.txt"))
                .isEqualTo("dear me");
        assertThat(text(files, "index.html")).contains("chat/messages.json");
        assertManifest(files);
        assertRange(url, whole.body());
    }

    @Test
    void anotherLinkAnotherPersonAndAnotherTimeGetNothing() {
        // Given
        Client ulla = Client.register(suite.gateway(), "ulla-takes");
        Client mallory = Client.register(suite.gateway(), "mallory-takes");
        ulla.post(TAKEOUTS, new JsonObject()).expect(202);
        String link = suite.mailbox().token("ulla-takes@example.org", "/takeout");
        String wrong = link.substring(0, link.indexOf('.') + 1) + "A".repeat(43);

        // Then
        assertThat(open(mallory, link).expect(404).code()).isEqualTo("TAKEOUT_NOT_FOUND");
        open(Client.anonymous(suite.gateway()), link).expect(401);
        assertThat(open(ulla, wrong).expect(400).code()).isEqualTo("TAKEOUT_KEY_WRONG");
        assertThat(ulla.post(TAKEOUTS, new JsonObject()).expect(429).code())
                .isEqualTo("TAKEOUT_TOO_SOON");
        String url = open(ulla, link).expect(200).json().getString("url");
        String forged = url.substring(0, url.length() - 8) + "AAAAAAAA";
        assertThat(ulla.get(forged).expect(400).code()).isEqualTo("TAKEOUT_TICKET_INVALID");
        suite.sql(
                Service.USER, "update takeout set expires_at = now() where account = " + ulla.id());
        assertThat(open(ulla, link).expect(409).code()).isEqualTo("TAKEOUT_EXPIRED");
        assertThat(ulla.get(url).expect(409).code()).isEqualTo("TAKEOUT_EXPIRED");
    }

    private static JsonObject latest(Client who) {
        return who.get(TAKEOUTS).expect(200).json().getJsonArray("items").getJsonObject(0);
    }

    private static Answer open(Client who, String link) {
        int dot = link.indexOf('.');
        return who.post(
                TAKEOUTS + "/" + link.substring(0, dot) + "/open",
                new JsonObject().put("key", link.substring(dot + 1)));
    }

    private void assertRange(String url, byte[] whole) {
        Answer part = Client.anonymous(suite.gateway()).get(url, "Range", "bytes=10-19");
        assertThat(part.expect(206).body()).hasSize(10).isEqualTo(slice(whole, 10, 20));
        assertThat(part.header("Content-Range")).contains("bytes 10-19/" + whole.length);
    }

    private static byte[] slice(byte[] whole, int from, int to) {
        return Arrays.copyOfRange(whole, from, to);
    }

    private static void assertManifest(Map<String, byte[]> files) throws NoSuchAlgorithmException {
        JsonArray listed = new JsonObject(text(files, "manifest.json")).getJsonArray("files");
        assertThat(listed).hasSizeGreaterThan(20);
        for (int i = 0; i < listed.size(); i++) {
            JsonObject file = listed.getJsonObject(i);
            byte[] content = files.get(file.getString("path"));
            assertThat(content).as(file.encode()).hasSize(file.getInteger("sizeBytes"));
            assertThat(
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)))
                    .isEqualTo(file.getString("sha256"));
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                files.put(one.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
