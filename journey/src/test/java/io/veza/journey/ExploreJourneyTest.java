package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listener comes upon what an artist has published, by how it sounds and by what is like it. */
class ExploreJourneyTest {

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void musicIsFoundByHowItSoundsAndByWhatIsLikeIt() throws Exception {
        // Given
        Client ada = Client.register(suite.gateway(), "explore-ada");
        Client ben = Client.register(suite.gateway(), "explore-ben");
        String one = upload(ada, "Explored one");
        String other = upload(ada, "Explored other");
        await("both have been heard")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() ->
                        assertThat(List.of(sound(ben, one), sound(ben, other)))
                                .allMatch(sound -> sound.getBoolean("heard")));

        // When
        JsonObject said =
                new JsonObject()
                        .put("bpm", 127.5)
                        .put("key", "A_MINOR")
                        .put("moods", new JsonObject().put("items", new JsonArray().add("DREAMY")));
        ada.patch("/api/v2/tracks/" + one, said).expect(200);

        // Then
        String list = "/api/v2/tracks?genre=explorecore";
        assertThat(sound(ben, one).getString("camelot")).isEqualTo("8A");
        assertThat(ids(ben, list + "&minBpm=127&maxBpm=128")).containsExactly(one);
        assertThat(ids(ben, list + "&key=E_MINOR&mixing=true&mood=DREAMY")).containsExactly(one);
        assertThat(ids(ben, list + "&order=TITLE")).containsExactly(one, other);
        assertThat(ben.get(list + "&minBpm=fast").expect(400).code()).isEqualTo("INVALID_REQUEST");
        assertThat(items(ben, "/api/v2/tracks/" + one + "/similar"))
                .anySatisfy(similar -> {
                    assertThat(similar.getJsonObject("track").getString("id")).isEqualTo(other);
                    assertThat(similar.getJsonArray("reasons"))
                            .contains("SAME_GENRE", "SAME_ARTIST");
                });
        assertThat(items(ben, "/api/v2/search?types=USER&query=explroe-ada"))
                .anyMatch(hit -> hit.getJsonObject("user").getString("id").equals(ada.id()));
    }

    private String upload(Client artist, String title) throws IOException {
        byte[] song = Files.readAllBytes(Sound.song(directory, title, 2));
        return artist.upload(title + ".mp3", song, Map.of("title", title, "genre", "Explorecore"))
                .expect(202)
                .json()
                .getString("id");
    }

    private static JsonObject sound(Client who, String track) {
        return who.get("/api/v2/tracks/" + track).expect(200).json().getJsonObject("sound");
    }

    private static List<String> ids(Client who, String path) {
        return items(who, path).stream().map(track -> track.getString("id")).toList();
    }

    private static List<JsonObject> items(Client who, String path) {
        Function<Object, JsonObject> object = JsonObject.class::cast;
        return who.get(path).expect(200).json().getJsonArray("items").stream().map(object).toList();
    }
}
