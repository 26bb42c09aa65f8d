package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import io.veza.journey.suite.TusClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file arrives whole, whoever dies on the way. */
class ResumeJourneyTest {

    private static final long SOME = 4L << 20;

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

    @Test
    void aKilledServiceCostsNothingThatWasAcknowledged() throws Exception {
        // Given
        Client artist = Client.register(suite.gateway(), "resumer");
        Path file = large("service");
        try (TusClient tus = new TusClient(artist, file)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> tus.accepted() > SOME);

            // When
            suite.kill(Service.STREAM);
            long acknowledged = tus.accepted();
            suite.restart(Service.STREAM);

            // Then
            String place = tus.place();
            assertThat(offset(artist, place)).isGreaterThanOrEqualTo(acknowledged);
            assertArrived(artist, tus.track(), file);
        }
    }

    @Test
    void aKilledClientGoesOnWhereItWas() throws Exception {
        // Given
        Client artist = Client.register(suite.gateway(), "power-cut");
        Path file = large("client");
        String place;
        try (TusClient tus = new TusClient(artist, file)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> tus.accepted() > SOME);
            place = tus.place();
        }

        // When
        try (TusClient again = new TusClient(artist, file, place)) {
            String track = again.track();

            // Then
            assertThat(again.first()).isGreaterThan(SOME);
            assertArrived(artist, track, file);
        }
    }

    private static long offset(Client who, String place) {
        return await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(
                        () ->
                                who.head(place, "Tus-Resumable", "1.0.0")
                                        .expect(200)
                                        .header("Upload-Offset")
                                        .map(Long::parseLong)
                                        .orElseThrow(),
                        at -> at >= 0);
    }

    private static void assertArrived(Client who, String track, Path file)
            throws IOException, NoSuchAlgorithmException {
        JsonObject ready = Tracks.ready(who, track);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(ready.getString("sha256")).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(ready.getString("title")).isEqualTo("Resumed");
    }

    private Path large(String name) {
        return Sound.wave(directory, name, 90);
    }
}
