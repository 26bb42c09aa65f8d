package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Player;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.WebSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and sound between two people at their browsers, their own and those of pages. */
class BrowserAttachJourneyTest {

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    private WebSite site;

    /** Two pages: one with a large picture, one with a small one. */
    @BeforeEach
    void openSite() throws IOException {
        site = WebSite.open(suite);
        site.serve("/quay.jpg", "image/jpeg", photograph("dusk", 1200, 630))
                .serve("/boat.jpg", "image/jpeg", photograph("boat", 400, 400))
                .page(
                        "/quay",
                        page("The quay at dusk", "/quay.jpg")
                                + "<meta name='twitter:card' content='summary_large_image'>")
                .page("/boat", page("A boat", "/boat.jpg"));
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void aPictureAndASoundAreSeenAndHeardInAnotherBrowser() {
        // Given
        Visitor uma = somebody("uma-files");
        Visitor vik = somebody("vik-files");
        Talk hers = Talk.enter(uma, "Lobby");
        Talk his = Talk.enter(vik, "Lobby");
        hers.attach(
                Picture.photograph(directory, "quay", 1200, 800),
                Sound.song(directory, "bell", 20));
        uma.page().getByLabel("What quay.jpg shows").fill("The quay at noon");
        assertThat(uma.page().getByRole(AriaRole.PROGRESSBAR)).hasCount(0);

        // When
        hers.say("From the harbour " + site.address("/quay") + " " + site.address("/boat"));

        // Then
        Locator said = his.said("From the harbour");
        assertThat(said.getByAltText("The quay at noon")).isVisible();
        openTheLightboxByKeys(vik, said);
        said.getByRole(AriaRole.BUTTON, named("Play bell.flac")).click();
        new Player(vik).awaitSoundFrom(1);
        said.getByRole(AriaRole.BUTTON, named("Pause bell.flac")).click();
        Look look = new Look(vik.page());
        assertThat(widthOf(said.getByAltText("A boat"))).isEqualTo(400);
        assertThat(widthOf(said.getByAltText("The quay at dusk"))).isEqualTo(800);
        look.photograph("attachments-wide");
        assertThat(look.barriers()).isEmpty();
        assertThat(look.overflow()).isZero();
        showOnATelephone(vik, said, look);
    }

    /** Dark is what visitors begin with; this is how it looks in light, too. */
    private static void showOnATelephone(Visitor who, Locator said, Look look) {
        who.page().setViewportSize(390, 844);
        who.button("Close").click();
        who.page().evaluate("() => { document.documentElement.dataset.theme = 'light'; }");
        said.getByAltText("A boat").scrollIntoViewIfNeeded();
        assertThat(said.getByAltText("The quay at dusk")).isVisible();
        look.photograph("previews-phone");
        assertThat(look.overflow()).isZero();
    }

    @Test
    void aFileThatIsRefusedSaysWhyAndCanBeLeftOut() {
        // Given
        Visitor wim = somebody("wim-files").toBeRefused();
        Talk talk = Talk.enter(wim, "Lobby");

        // When
        talk.attach(Picture.vast(directory));

        // Then
        assertThat(wim.page().getByText("This picture has more pixels")).isVisible();
        wim.button("Leave out vast.png").click();
        talk.say("Words alone");
        assertThat(talk.said("Words alone")).isVisible();
    }

    private static void openTheLightboxByKeys(Visitor who, Locator said) {
        Locator picture = said.getByRole(AriaRole.BUTTON, named("Open picture: The quay at noon"));
        who.page().bringToFront();
        picture.focus();
        who.page().keyboard().press("Enter");
        Locator box =
                who.page()
                        .getByRole(
                                AriaRole.DIALOG,
                                new Page.GetByRoleOptions().setName("The quay at noon"));
        assertThat(box).isVisible();
        assertThat(widthOf(box.getByRole(AriaRole.IMG).last())).isEqualTo(1200);
        who.page().keyboard().press("Escape");
        assertThat(box).hasCount(0);
        assertThat(picture).isFocused();
    }

    /** Of the picture itself, once it is there. */
    private static int widthOf(Locator picture) {
        picture.scrollIntoViewIfNeeded();
        Object width = picture.evaluate("async (i) => (await i.decode(), i.naturalWidth)");
        return ((Number) width).intValue();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }

    private static String page(String title, String picture) {
        return "<title>"
                + title
                + "</title><meta name='description' content='Seen from the harbour, on a quiet day'>"
                + "<meta property='og:image' content='"
                + picture
                + "'><meta property='og:image:alt' content='"
                + title
                + "'>";
    }

    private static byte[] photograph(String name, int width, int height) throws IOException {
        return Files.readAllBytes(Picture.photograph(directory, name, width, height));
    }
}
