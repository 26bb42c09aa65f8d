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
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and sound between two people at their browsers. */
class BrowserAttachJourneyTest {

    @TempDir private static Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

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
        hers.say("From the harbour");

        // Then
        Locator said = his.said("From the harbour");
        assertThat(said.getByAltText("The quay at noon")).isVisible();
        openTheLightboxByKeys(vik, said);
        said.getByRole(AriaRole.BUTTON, named("Play bell.flac")).click();
        new Player(vik).awaitSoundFrom(1);
        said.getByRole(AriaRole.BUTTON, named("Pause bell.flac")).click();
        Look look = new Look(vik.page());
        look.photograph("attachments-wide");
        assertThat(look.barriers()).isEmpty();
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
        assertThat(
                        ((Number)
                                        box.getByRole(AriaRole.IMG)
                                                .last()
                                                .evaluate(
                                                        "async (i) => (await i.decode(),"
                                                                + " i.naturalWidth)"))
                                .intValue())
                .isEqualTo(1200);
        who.page().keyboard().press("Escape");
        assertThat(box).hasCount(0);
        assertThat(picture).isFocused();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }
}
