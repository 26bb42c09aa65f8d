package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Player;
import io.veza.journey.browser.Uploads;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Music at a browser: uploaded, watched, played, sought in, found by somebody else. */
class BrowserMusicJourneyTest {

    private static final String TITLE = "Harbour at Night";
    private static final int SECONDS = 120;

    /** Encoding takes its time where every core is busy. */
    private static final ContainsTextOptions LONGER = new ContainsTextOptions().setTimeout(240_000);

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @BeforeAll
    static void publish() throws IOException {
        Client artist = Client.register(Suite.running().gateway(), "harbour-web");
        byte[] file = Files.readAllBytes(Sound.song(directory, TITLE, SECONDS));
        String id =
                artist.upload("h.flac", file, Map.of("title", TITLE, "genre", "Ambient"))
                        .expect(202)
                        .json()
                        .getString("id");
        Tracks.ready(artist, id);
    }

    @Test
    void anUploadIsWatchedUntilEverybodyCanHearIt() {
        // Given
        Visitor pia = somebody("pia-web");
        Uploads uploads = new Uploads(pia);
        Path song = Sound.song(directory, "Rain on the Roof", SECONDS);

        // When
        uploads.choose(song);

        // Then
        assertThat(uploads.tray()).containsText(Pattern.compile("(Sending|Encoding), \\d+ %"));
        Look look = new Look(pia.page());
        look.photograph("uploading-wide");
        assertThat(look.barriers()).isEmpty();
        assertThat(uploads.tray()).containsText("Ready. Everybody can hear it.", LONGER);
        assertThat(uploads.progress()).hasAttribute("aria-valuenow", "100");
    }

    @Test
    void somebodyElseFindsTheTrackAndHearsIt() {
        // Given
        Visitor quentin = somebody("quentin-web");
        Player player = new Player(quentin);
        quentin.goTo("Discover");
        quentin.page().getByLabel("Title, artist, genre or tag").fill("harbour at");

        // When
        quentin.button("Play " + TITLE).click();

        // Then
        player.awaitSoundFrom(1);
        assertThat(player.title(TITLE)).isVisible();
    }

    @Test
    void aPressOnTheWaveformGoesThere() {
        // Given
        Player player = playing(somebody("ruth-web"));

        // When
        player.seek(0.5);

        // Then
        player.awaitSoundFrom(SECONDS * 0.5);
        assertThat(player.position()).isLessThan(SECONDS * 0.9);
    }

    @Test
    void theMusicPlaysOnWhateverOneDoes() {
        // Given
        Visitor silas = somebody("silas-web");
        Player player = playing(silas);

        for (String place : List.of("Home", "Rooms", "Lobby", "Library", "Discover")) {
            // When
            double before = player.position();
            silas.goTo(place);

            // Then
            player.awaitSoundFrom(before + 0.5);
            assertThat(player.title(TITLE)).isVisible();
        }
        new Look(silas.page()).photograph("playing-wide");
    }

    /** Opens the track's page and presses play there. */
    private Player playing(Visitor visitor) {
        visitor.open("/discover?query=harbour");
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Play").setExact(true))
                .click();
        Player player = new Player(visitor);
        player.awaitSoundFrom(0.5);
        return player;
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }
}
