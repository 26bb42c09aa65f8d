package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.veza.journey.browser.Blog;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Player;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.Tracks;
import io.veza.journey.suite.WebSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A track at a browser elsewhere: framed by another site, driven by it, and shared from here. */
class BrowserEmbedJourneyTest {

    private static final String TITLE = "Lighthouse";
    private static final int SECONDS = 24;

    private static String track;

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @BeforeAll
    static void publish() throws IOException {
        Client artist = Client.register(Suite.running().gateway(), "lighthouse-web");
        byte[] file = Files.readAllBytes(Sound.song(directory, TITLE, SECONDS));
        track =
                artist.upload("l.flac", file, Map.of("title", TITLE))
                        .expect(202)
                        .json()
                        .getString("id");
        Tracks.ready(artist, track);
    }

    @Test
    void anotherSiteDrivesThePlayer() {
        try (WebSite site = WebSite.open(suite)) {
            // Given
            Visitor reader = visitors.wide();
            Blog blog = Blog.read(reader, site, "/embed/tracks/" + track + "?theme=dark&t=5");
            blog.awaitTold("ready");
            assertThat(blog.ask("getPaused")).isEqualTo(true);
            assertThat(blog.number("getDuration")).isCloseTo(SECONDS, within(0.5));
            assertThat(blog.number("getCurrentTime")).isEqualTo(5);

            // When
            blog.press();

            // Then
            blog.awaitTold("play");
            blog.awaitTold("timeupdate");
            reader.page()
                    .waitForFunction("told.filter((name) => name === 'timeupdate').length > 4");
            assertThat(blog.number("getCurrentTime")).isGreaterThan(5);
            assertThat(blog.decoded()).isPositive();
            assertThat(blog.ask("getPaused")).isEqualTo(false);
            volumeAndLoop(blog);
            placesAndEnd(blog);
            assertThat(blog.told()).doesNotContain("error");
            assertThat(cookies(reader)).isEmpty();
        }
    }

    private static void volumeAndLoop(Blog blog) {
        blog.tell("setVolume(40)");
        assertThat(blog.number("getVolume")).isEqualTo(40);
        blog.tell("mute()");
        assertThat(blog.ask("getMuted")).isEqualTo(true);
        blog.tell("unmute()");
        assertThat(blog.ask("getMuted")).isEqualTo(false);
        blog.tell("setLoop(true)");
        assertThat(blog.ask("getLoop")).isEqualTo(true);
        blog.tell("setLoop(false)");
    }

    private static void placesAndEnd(Blog blog) {
        blog.forgetWhatWasTold();
        blog.tell("pause()");
        blog.awaitTold("pause");
        blog.tell("setCurrentTime(2)");
        blog.awaitTold("seeked");
        assertThat(blog.number("getCurrentTime")).isCloseTo(2, within(0.2));
        blog.tell("setCurrentTime(" + (SECONDS - 1) + ")");
        blog.press();
        blog.awaitTold("ended");
        assertThat(blog.ask("getPaused")).isEqualTo(true);
    }

    private static List<Cookie> cookies(Visitor reader) {
        return reader.page().context().cookies();
    }

    @Test
    void thePlayerIsForEverybody() {
        for (String theme : List.of("dark", "light")) {
            Visitor reader = visitors.wide();
            reader.open("/embed/tracks/" + track + "?theme=" + theme);
            Page page = reader.page();
            assertThat(page.getByRole(AriaRole.HEADING)).hasText(TITLE);

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(reader.button("Pause")).isVisible();
            Look look = new Look(page);
            look.photograph("embed-" + theme);
            assertThat(look.barriers()).isEmpty();
        }
        Visitor phone = visitors.phone();
        phone.open("/embed/tracks/" + track);
        assertThat(phone.button("Play")).isVisible();
        new Look(phone.page()).photograph("embed-phone");
    }

    @Test
    void whatIsNotThereSaysSo() {
        Visitor reader = visitors.wide().toBeRefused();

        reader.open("/embed/tracks/1234567890123");

        assertThat(reader.page().getByText("There is nothing to hear here")).isVisible();
    }

    @Test
    void aMomentIsSharedAndOpened() {
        // Given
        Client.register(suite.gateway(), "sharer-web");
        Visitor sharer = visitors.wide().signIn("sharer-web");
        sharer.open("/tracks/" + track);
        sharer.button("Share").click();
        sharer.page().getByLabel("Start at").fill("0:10");
        sharer.page().getByLabel("Paper", new Page.GetByLabelOptions().setExact(true)).check();
        String link =
                sharer.page()
                        .getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                        .inputValue();
        FrameLocator preview = sharer.page().frameLocator("iframe[title='Preview of the player']");
        assertThat(preview.getByRole(AriaRole.HEADING)).hasText(TITLE);
        assertThat(preview.locator("html")).hasAttribute("data-theme", "light");
        Look look = new Look(sharer.page());
        look.photograph("share-wide");
        assertThat(look.barriers()).isEmpty();

        // When
        sharer.open(link);
        sharer.button("Play").first().click();

        // Then
        assertThat(link).isEqualTo(suite.gateway() + "/tracks/" + track + "?t=10");
        new Player(sharer).awaitSoundFrom(10);
    }
}
