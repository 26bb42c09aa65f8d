package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody listens: likes, says something, is counted, goes on elsewhere, and scrobbles. */
class AudienceJourneyTest {

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void aListenerIsCountedAndRemembered() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "heard-ada");
        Client ben = Client.register(suite.gateway(), "heard-ben");
        String song = upload(ada, "Heard");
        String track = "/api/v2/tracks/" + song;

        // When
        ben.put(track + "/like").expect(200);
        ben.put(track + "/like").expect(200);
        ben.put(track + "/repost").expect(200);
        ben.post(track + "/comments", new JsonObject().put("text", "Oh!").put("atMs", 500))
                .expect(201);
        JsonObject playing = new JsonObject().put("track", song).put("nonce", "playing-1");
        assertThat(counted(ben, playing)).isTrue();
        assertThat(counted(ben, playing)).isFalse();

        // Then
        await("the counts are told, a minute late at most")
                .untilAsserted(() -> {
                    JsonObject told = ada.get(track).expect(200).json();
                    assertThat(told.getInteger("likes")).isEqualTo(1);
                    assertThat(told.getInteger("reposts")).isEqualTo(1);
                    assertThat(told.getInteger("comments")).isEqualTo(1);
                });
        JsonObject marks = ben.get("/api/v2/users/me/marks?tracks=" + song).expect(200).json();
        assertThat(marks.getJsonArray("liked")).containsExactly(song);
        assertThat(items(ben, "/api/v2/users/me/likes")).hasSize(1);
        assertThat(items(ada, "/api/v2/users/me/likes")).isEmpty();
        assertThat(items(ben, "/api/v2/users/me/listens")).hasSize(1);
        assertThat(items(Client.anonymous(suite.gateway()), track + "/comments"))
                .extracting(comment -> comment.getString("text"))
                .containsExactly("Oh!");
    }

    @Test
    void anotherDeviceGoesOn() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "goes-on-ada");
        String song = upload(ada, "Going on");
        JsonObject place =
                new JsonObject()
                        .put("queue", new JsonObject().put("tracks", JsonArray.of(song)))
                        .put("positionMs", 700)
                        .put("device", "Kitchen");

        // When
        ada.put("/api/v2/users/me/listening", place).expect(200);

        // Then
        JsonObject found =
                ada.at(suite.secondGateway()).get("/api/v2/users/me/listening").expect(200).json();
        assertThat(found.getInteger("positionMs")).isEqualTo(700);
        assertThat(found.getJsonObject("track").getString("title")).isEqualTo("Going on");
    }

    @Test
    void aScrobblerSpeaksToItAsToListenBrainz() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "scrobble-ada");
        String key =
                ada.post(
                                "/api/v2/users/me/app-passwords",
                                new JsonObject()
                                        .put("name", "Scrobbler")
                                        .put(
                                                "scopes",
                                                JsonArray.of("LISTENS_READ", "LISTENS_WRITE")))
                        .expect(201)
                        .json()
                        .getString("password");
        String listen =
                """
                {"listen_type":"single","payload":[{"listened_at":1700000000,"track_metadata":{
                  "artist_name":"Rick Astley","track_name":"Never Gonna Give You Up"}}]}\
                """;

        // When
        HttpResponse<String> taken = scrobble("POST", "/1/submit-listens", key, listen);

        // Then
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.headers().firstValue("X-RateLimit-Remaining")).isPresent();
        assertThat(scrobble("GET", "/1/validate-token", key, "").body())
                .contains("\"user_name\":\"scrobble-ada\"");
        assertThat(scrobble("GET", "/1/user/scrobble-ada/listens", key, "").body())
                .contains("Never Gonna Give You Up");
        assertThat(items(ada, "/api/v2/users/me/listens")).hasSize(1);
        ada.delete("/api/v2/users/me/listens").expect(204);
        assertThat(items(ada, "/api/v2/users/me/listens")).isEmpty();
    }

    private HttpResponse<String> scrobble(String method, String path, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(suite.gateway().resolve(path))
                        .header("Authorization", "Token " + key)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static boolean counted(Client client, JsonObject playing) {
        return client.post("/api/v2/users/me/listens", playing)
                .expect(200)
                .json()
                .getBoolean("counted");
    }

    private static List<JsonObject> items(Client client, String path) {
        JsonArray items =
                Objects.requireNonNullElseGet(
                        client.get(path).expect(200).json().getJsonArray("items"), JsonArray::new);
        return items.stream().map(JsonObject.class::cast).toList();
    }

    private String upload(Client artist, String title) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, title, 2));
        return artist.upload(title + ".mp3", song, Map.of("title", title, "visibility", "PUBLIC"))
                .expect(202)
                .json()
                .getString("id");
    }
}
