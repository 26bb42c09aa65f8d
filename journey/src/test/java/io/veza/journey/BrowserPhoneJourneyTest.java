package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Player;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Veza on a telephone: everything under the thumb, and in the language one speaks. */
class BrowserPhoneJourneyTest {

    private static final String TITLE = "Pocket Song";

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    @BeforeAll
    static void publish() {
        Client artist = Client.register(Suite.running().gateway(), "vera-web");
        String id =
                artist.upload("p.mp3", Sound.music(directory, "mp3"), Map.of("title", TITLE))
                        .expect(202)
                        .json()
                        .getString("id");
        Tracks.ready(artist, id);
    }

    @Test
    void tabsAndPlayerStayUnderTheThumb() {
        // Given
        Visitor vera = visitors.phone().signIn("vera-web");
        Player player = new Player(vera);
        vera.goTo("Library");

        // When
        vera.button("Play " + TITLE).tap();

        // Then
        player.awaitSoundFrom(0.2);
        for (String tab : List.of("Discover", "Rooms", "You", "Home")) {
            vera.goTo(tab);
            assertThat(player.title(TITLE)).isVisible();
            assertThat(vera.places()).isInViewport();
        }
        inspect(vera, "playing-phone");
    }

    @Test
    void theWholePlayerOpensFromItsStrip() {
        // Given
        Visitor vera = visitors.phone().signIn("vera-web");
        vera.goTo("Library");
        vera.button("Play " + TITLE).tap();

        // When
        vera.button("Open the full player").tap();

        // Then
        Locator whole =
                vera.page()
                        .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Player"));
        assertThat(whole).isVisible();
        inspect(vera, "player-phone");
    }

    @Test
    void vezaSpeaksFrench() {
        // Given
        Visitor vera = visitors.phone().signIn("vera-web");
        vera.goTo("You");

        // When
        vera.page().getByLabel("Français").tap();

        // Then
        assertThat(vera.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(vera.page().getByLabel("Français")).isChecked();
        assertThat(vera.link("Découvrir")).isVisible();
        inspect(vera, "french-phone");
    }

    private static void inspect(Visitor visitor, String name) {
        Look look = new Look(visitor.page());
        look.photograph(name);
        assertThat(look.overflow()).as("pixels beyond the edge").isZero();
        assertThat(look.barriers()).isEmpty();
    }
}
