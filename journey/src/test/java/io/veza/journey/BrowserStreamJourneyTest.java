package io.veza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.OtherPlayer;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.browser.Wire;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import io.veza.journey.suite.WebSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Adaptive playlists in players by other authors, on a line whose width changes. */
class BrowserStreamJourneyTest {

    /** 112 kbit/s: enough for the lowest rung, and for no other. */
    private static final int NARROW = 14_000;

    /**
     * 2 Mbit/s: dash.js takes what comes within 5 ms for its own cache, and learns nothing of it.
     */
    private static final int WIDE = 250_000;

    private static JsonObject playback = new JsonObject();

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @BeforeAll
    static void publish() throws IOException {
        Client artist = Client.register(Suite.running().gateway(), "wide-web");
        byte[] file = Files.readAllBytes(Sound.wave(directory, "Wide", 90));
        String id =
                artist.upload("w.wav", file, Map.of("title", "Wide"))
                        .expect(202)
                        .json()
                        .getString("id");
        playback = Tracks.ready(artist, id).getJsonObject("playback");
    }

    @ParameterizedTest
    @EnumSource
    void anotherPlayerTakesAsMuchAsTheLineCarries(OtherPlayer player) {
        try (WebSite site = WebSite.open(suite)) {
            // Given
            Visitor visitor = visitors.wide();
            Page page = player.open(visitor, site);
            Wire wire = Wire.of(visitor);
            wire.slowInward(NARROW);
            player.listen(page, address(player));
            player.awaitHeard(page, "< 100");
            player.awaitOnwards(page, 3);

            // When
            wire.slowInward(WIDE);

            // Then
            player.awaitHeard(page, "> 200");
            player.awaitOnwards(page, 2);
            assertThat(player.faults(page)).isEmpty();
        }
    }

    private String address(OtherPlayer player) {
        return suite.gateway().resolve(playback.getString(player.form())).toString();
    }
}
