package io.veza.journey;

import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An operator hears what the store has lost, brings it back, and sees that nothing is left over.
 */
class StorageJourneyTest {

    private static final String INTEGRITY = "/api/v2/admin/media/integrity";
    private static final String GARBAGE = "/api/v2/admin/media/garbage";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void whatIsLostIsToldAndIsWellWhenItIsBroughtBack() throws IOException {
        // Given
        Client artist = Client.register(suite.gateway(), "keeper");
        Client warden = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);
        byte[] song = Files.readAllBytes(Sound.song(directory, "kept", 3));
        String id =
                artist.upload("kept.mp3", song, Map.of("title", "Kept"))
                        .expect(202)
                        .json()
                        .getString("id");
        Tracks.ready(artist, id);
        String key = "tracks/" + id + "/source";
        Path original = Path.of(suite.variable(Service.STREAM, "VEZA_MEDIA_DIR")).resolve(key);

        // When
        Files.delete(original);

        // Then
        await("it is told").atMost(SOON).until(() -> isAtFault(warden, key));
        Files.write(original, song);
        await("it is well").atMost(SOON).until(() -> !isAtFault(warden, key));
        artist.get(INTEGRITY).expect(403);
    }

    @Test
    void whatWouldBeRemovedIsCountedFirst() {
        // Given
        Client warden = Client.logIn(suite.gateway(), Suite.ADMIN, Suite.PASSWORD);

        // When
        warden.post(GARBAGE, new JsonObject().put("dryRun", true)).expect(200);

        // Then
        await("it is counted")
                .atMost(SOON)
                .until(() -> warden.get(GARBAGE).expect(200).json().containsKey("finishedAt"));
    }

    /** One that goes on already may have come past it. */
    private static boolean isAtFault(Client warden, String key) {
        warden.post(INTEGRITY, new JsonObject()).expect(200);
        return warden.get(INTEGRITY).expect(200).json().encode().contains("\"" + key + "\"");
    }
}
