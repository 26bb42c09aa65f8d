package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is refused with a clear reason, harms nothing and shows nothing internal. */
class BadInputJourneyTest {

    private static final String[] INTERNAL = {
        "Exception", "io.veza", "java.", "SELECT ", "insert into", "postgres", "ffmpeg", "\tat "
    };

    private final Suite suite = Suite.running();
    private final Client anyone = Client.anonymous(suite.gateway());

    @TempDir private Path directory;

    @Test
    void aTextFileCalledMusicFailsWithAReason() {
        // Given
        Client artist = Client.register(suite.gateway(), "texty");
        byte[] text = "this is no music at all\n".repeat(500).getBytes(StandardCharsets.UTF_8);

        // When
        Answer answer = artist.upload("song.mp3", text, Map.of("title", "Text"));

        // Then
        assertRefusedOrFailed(artist, answer, "NOT_AUDIO");
    }

    @Test
    void aTruncatedFlacFailsWithAReason() {
        // Given
        Client artist = Client.register(suite.gateway(), "cutter");
        byte[] flac = Sound.music(directory, "flac");

        // When
        Answer answer = artist.upload("cut.flac", Arrays.copyOf(flac, flac.length / 2), Map.of());

        // Then
        assertRefusedOrFailed(artist, answer, "TRUNCATED");
    }

    @Test
    void anEmptyFileIsRefused() {
        // Given
        Client artist = Client.register(suite.gateway(), "hollow");

        // When
        Answer answer = artist.upload("empty.wav", new byte[0], Map.of());

        // Then
        assertProblem(answer, 400, "EMPTY_FILE");
    }

    @Test
    void whatShowsNothingIsNoMessageAndNoName() {
        // Given
        Client ghost = Client.register(suite.gateway(), "ghost");
        String messages =
                "/api/v2/rooms/" + ghost.createRoom("Seance").getString("id") + "/messages";

        // When
        Answer answer = ghost.post(messages, new JsonObject().put("text", "\u200b\u3164\ufeff"));

        // Then
        assertProblem(answer, 400, "TEXT_INVALID");
        JsonObject poll =
                new JsonObject().put("question", "\u2800").put("options", JsonArray.of("a", "b"));
        assertProblem(
                ghost.post(messages, new JsonObject().put("poll", poll)), 400, "POLL_INVALID");
        JsonObject room = new JsonObject().put("name", "\u2060").put("visibility", "PUBLIC");
        assertProblem(ghost.post("/api/v2/rooms", room), 400, "ROOM_NAME_INVALID");
    }

    @Test
    void anUnknownFieldIsNamed() {
        // When
        Answer answer =
                anyone.post(
                        "/api/v2/auth/login",
                        "{\"login\":\"x\",\"password\":\"y\",\"superuser\":true}");

        // Then
        assertProblem(answer, 400, "INVALID_REQUEST");
        assertThat(answer.text()).contains("superuser");
    }

    @Test
    void aMegabyteOfJsonIsRefused() {
        // When
        Answer answer =
                anyone.post(
                        "/api/v2/auth/login",
                        new JsonObject().put("login", "x".repeat(1 << 20)).put("password", "y"));

        // Then
        assertProblem(answer, 413, "BODY_TOO_LARGE");
    }

    @Test
    void brokenUtf8IsRefused() {
        // Given
        byte[] broken = "{\"login\":\"??\",\"password\":\"y\"}".getBytes(StandardCharsets.UTF_8);
        broken[10] = (byte) 0xC3;
        broken[11] = (byte) 0x28;

        // When
        Answer answer = anyone.post("/api/v2/auth/login", broken);

        // Then
        assertProblem(answer, 400, "INVALID_REQUEST");
    }

    @Test
    void badFieldsAreNamedEach() {
        // When
        Answer answer =
                anyone.post(
                        "/api/v2/auth/register",
                        new JsonObject()
                                .put("handle", "!")
                                .put("email", "nowhere")
                                .put("password", "short"));

        // Then
        assertProblem(answer, 400, "INVALID_REQUEST");
        assertThat(answer.json().getJsonArray("errors").encode())
                .contains("handle", "email", "password");
    }

    @Test
    void aTamperedTokenIsRefused() {
        // Given
        Client mallory = Client.register(suite.gateway(), "mallory");
        String[] parts = mallory.token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = claims.replace(mallory.id(), "" + (Long.parseLong(mallory.id()) - 1));
        String payload =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        // When
        Answer answer =
                mallory.withToken(parts[0] + "." + payload + "." + parts[2])
                        .get("/api/v2/users/me");

        // Then
        assertProblem(answer, 401, "TOKEN_INVALID");
    }

    @Test
    void nothingIsFoundPolitely() {
        assertProblem(anyone.get("/api/v2/no/such/thing"), 404, "NOT_FOUND");
        Client sam = Client.register(suite.gateway(), "sam-i-am");
        assertProblem(sam.get("/api/v2/users/nobody-at-all"), 404, "USER_NOT_FOUND");
        assertProblem(anyone.get("/api/v2/users/me"), 401, "UNAUTHENTICATED");
    }

    @Test
    void pathsDoNotLeaveTheMedia() {
        for (String path :
                new String[] {
                    "/media/../../../etc/passwd",
                    "/media/%2e%2e/%2e%2e/etc/passwd",
                    "/media/tracks/..%2f..%2f..%2fetc%2fpasswd"
                }) {
            assertThat(anyone.get(path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void aSocketThatSpeaksNonsenseIsClosed() {
        try (Line line = Line.open(suite.gateway())) {
            line.say("not json");
            assertThat(line.awaitClose()).isEqualTo(4501);
        }
    }

    @Test
    void aSocketWithABadTokenIsClosed() {
        try (Line line = Line.open(suite.gateway())) {
            JsonObject reply = line.ask("connect", new JsonObject().put("token", "nonsense"));
            assertThat(reply.getJsonObject("error").getString("code")).isEqualTo("TOKEN_INVALID");
            assertThat(line.awaitClose()).isEqualTo(4500);
        }
    }

    @Test
    void aSocketThatSaysTooMuchIsClosed() {
        try (Line line = Line.open(suite.gateway())) {
            line.say("x".repeat(17_000));
            assertThat(line.awaitClose()).isEqualTo(4505);
        }
    }

    private static void assertRefusedOrFailed(Client artist, Answer answer, String code) {
        if (answer.status() == 202) {
            JsonObject track = Tracks.settled(artist, answer.json().getString("id"));
            assertThat(track.getString("status")).isEqualTo("FAILED");
            assertThat(track.getJsonObject("failure").getString("code")).isEqualTo(code);
            assertThat(track.getJsonObject("failure").getString("message")).isNotBlank();
            assertNothingInternal(track.encode());
        } else {
            assertProblem(answer, 400, code);
        }
    }

    private static void assertProblem(Answer answer, int status, String code) {
        answer.expect(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().getString("traceId")).isNotBlank();
        assertNothingInternal(answer.text());
    }

    private static void assertNothingInternal(String text) {
        assertThat(text).doesNotContain(INTERNAL);
    }
}
