package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Listening at a browser: the order of what plays, how it sounds, and without a network. */
class BrowserPlayerJourneyTest {

    private static final String GENRE = "Tidewater";
    private static final List<String> TITLES = List.of("Ebb", "Flood", "Slack");
    private static final int SECONDS = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @BeforeAll
    static void publish() throws IOException {
        Client artist = Client.register(Suite.running().gateway(), "tides-web");
        for (int i = 0; i < TITLES.size(); i++) {
            String title = TITLES.get(i);
            byte[] file = Files.readAllBytes(Sound.song(directory, title, SECONDS + i));
            String id =
                    artist.upload(title + ".flac", file, Map.of("title", title, "genre", GENRE))
                            .expect(202)
                            .json()
                            .getString("id");
            Tracks.ready(artist, id);
        }
    }

    @Test
    void theOrderIsOnesOwnAndSurvivesAReload() {
        // Given
        Visitor tove = somebody("tove-web");
        Player player = playing(tove, "Slack");
        player.unfold();
        assertThat(player.queue()).containsExactly("Slack", "Flood", "Ebb");

        // When
        player.sheet()
                .getByLabel("Move Ebb", new Locator.GetByLabelOptions().setExact(true))
                .press("ArrowUp");
        player.sheet().getByLabel("Repeat: off").click();
        tove.page().reload();

        // Then
        player.unfold();
        assertThat(player.queue()).containsExactly("Slack", "Ebb", "Flood");
        assertThat(player.sheet().getByLabel("Repeat: all")).isVisible();
        Look look = new Look(tove.page());
        look.photograph("queue-wide");
        assertThat(look.barriers()).isEmpty();
    }

    @Test
    void shufflingIsUndoneWithoutAPause() {
        // Given
        Visitor ulf = somebody("ulf-web");
        Player player = playing(ulf, "Slack");
        Locator shuffle =
                player.strip()
                        .getByRole(
                                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Shuffle"));
        shuffle.click();
        assertThat(player.said("Shuffled")).hasCount(1);

        // When
        shuffle.click();

        // Then
        assertThat(player.said("In the order before")).hasCount(1);
        player.unfold();
        assertThat(player.queue()).containsExactly("Slack", "Flood", "Ebb");
        player.awaitSoundFrom(player.position());
    }

    @Test
    void oneTrackFadesIntoTheNext() {
        // Given
        Visitor vera = somebody("vera-tides");
        Player player = playing(vera, "Slack");
        Locator sound = player.sound();
        sound.getByLabel("Crossfade").fill("6");
        sound.getByLabel("Speed").fill("1.25");
        sound.getByLabel("Preset").selectOption("Rock");
        assertThat(sound.getByLabel("Use the equaliser")).isChecked();
        Look look = new Look(vera.page());
        look.photograph("sound-wide");
        assertThat(look.barriers()).isEmpty();
        vera.page().keyboard().press("Escape");

        // When
        player.seek(0.6);

        // Then
        awaitDecks(player, 2);
        assertThat(player.title("Flood")).isVisible();
        awaitDecks(player, 1);
        player.awaitSoundFrom(1);
    }

    @Test
    void whatIsKeptPlaysWithoutANetwork() {
        // Given
        Visitor wanda = somebody("wanda-web");
        find(wanda);
        wanda.button("More about Ebb").click();
        wanda.page().getByText("Keep offline").click();
        assertThat(wanda.page().getByText("Kept on this device")).isVisible();
        wanda.open("/kept");
        assertThat(wanda.page().getByText("1 track,")).isVisible();
        new Look(wanda.page()).photograph("kept-wide");

        // When
        wanda.loseNetwork();
        wanda.page().reload();

        // Then
        wanda.button("Play Ebb").click();
        Player player = new Player(wanda);
        player.awaitSoundFrom(1);
        assertThat(player.strip().getByTitle("Quality in use")).containsText("Kept offline");
    }

    private static void awaitDecks(Player player, int heard) {
        await(heard + " decks are heard")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .pollInSameThread()
                .until(() -> player.decks() == heard);
    }

    /** Plays from a list, newest first, so that there is something to follow. */
    private Player playing(Visitor visitor, String title) {
        find(visitor);
        visitor.button("Play " + title).click();
        Player player = new Player(visitor);
        player.awaitSoundFrom(0.5);
        return player;
    }

    private static void find(Visitor visitor) {
        visitor.open("/discover?query=" + GENRE);
        TITLES.forEach(title -> assertThat(visitor.button("Play " + title)).isVisible());
        assertThat(heading(visitor)).isVisible();
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Discover"));
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }
}
