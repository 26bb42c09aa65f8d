package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Answer;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.platform.testing.engines.Poll;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A track that its artist sends through effects: heard in part, saved, and put back. */
class EffectJourneyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void aTrackIsHeardThroughEffectsSavedAndPutBack() {
        // Given
        Client artist = Client.register(suite.gateway(), "effects-artist");
        Client stranger = Client.register(suite.gateway(), "effects-stranger");
        Client anybody = Client.anonymous(suite.gateway());
        String track = upload(artist);
        JsonObject before = artist.get(track).expect(200).json();
        JsonObject faster = chain("tempo", new JsonObject().put("speed", 2));

        // When
        JsonObject preview = artist.post(track + "/effects/previews", faster).expect(201).json();
        JsonObject render = artist.post(track + "/effects/renders", faster).expect(202).json();

        // Then
        Answer heard = anybody.get(preview.getString("url")).expect(200);
        assertThat(heard.body().length).isGreaterThan(1_000);
        assertThat(stranger.post(track + "/effects/previews", faster).expect(403).code())
                .isEqualTo("NOT_YOUR_TRACK");
        String place = track + "/effects/renders/" + render.getString("id");
        Poll.until(PATIENCE, "it is saved", () -> isSaved(artist, place));
        JsonObject after = artist.get(track).expect(200).json();
        assertThat(after.getInteger("durationMs"))
                .isBetween(
                        before.getInteger("durationMs") / 2 - 100,
                        before.getInteger("durationMs") / 2 + 100);
        putBack(artist, track, before);
    }

    private String upload(Client artist) {
        byte[] file = Sound.music(directory, "mp3");
        Answer sent = artist.upload("song.mp3", file, Map.of("visibility", "PUBLIC")).expect(202);
        String track = "/api/v2/tracks/" + sent.json().getString("id");
        Poll.until(
                PATIENCE,
                "it is ready",
                () -> artist.get(track).json().getString("status").equals("READY"));
        return track;
    }

    private static void putBack(Client artist, String track, JsonObject before) {
        JsonArray files = artist.get(track + "/versions").expect(200).json().getJsonArray("items");
        String former = files.getJsonObject(files.size() - 1).getString("id");
        artist.post(track + "/versions/" + former + "/restore", new JsonObject()).expect(200);
        assertThat(artist.get(track).expect(200).json().getString("sha256"))
                .isEqualTo(before.getString("sha256"));
    }

    private static boolean isSaved(Client artist, String place) {
        String state = artist.get(place).expect(200).json().getString("state");
        assertThat(state).isNotIn("FAILED", "CANCELLED");
        return state.equals("SAVED");
    }

    private static JsonObject chain(String plugin, JsonObject values) {
        JsonObject effect = new JsonObject().put("plugin", plugin).put("values", values);
        return new JsonObject().put("chain", new JsonArray().add(effect));
    }
}
