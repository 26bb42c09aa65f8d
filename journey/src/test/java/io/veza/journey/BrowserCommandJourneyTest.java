package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one types with a slash, begins on one device, says later and takes away, in browsers. */
class BrowserCommandJourneyTest {

    @RegisterExtension private final Visitors visitors = new Visitors();

    @Test
    void whoTakesANameIsCalledSoAtOnce() {
        // Given
        Visitor nina = visitors.wide();
        nina.register("nina-slash");
        Talk hers = Talk.enter(nina, "Lobby");
        Visitor otto = visitors.wide();
        otto.register("otto-slash");
        Talk his = Talk.enter(otto, "Lobby");
        hers.say("who am I today");
        assertThat(his.said("who am I today")).isVisible();
        Locator field = composer(nina);
        field.pressSequentially("/ni");
        assertThat(nina.page().getByRole(AriaRole.OPTION)).hasCount(1);
        field.press("Tab");
        assertThat(field).hasValue("/nick ");

        // When
        field.pressSequentially("Night Owl");
        field.press("Enter");

        // Then
        assertThat(nina.page().getByText("In this room: Night Owl.")).isVisible();
        assertThat(his.said("who am I today")).containsText("Night Owl");
        assertThat(otto.page().getByText("In this room: Night Owl.")).hasCount(0);
        field.fill("/kick @nobody-here");
        field.press("Enter");
        assertThat(nina.page().getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(field).hasValue("/kick @nobody-here");
        field.fill("/poll \"Which take?\" multiple");
        field.press("Enter");
        assertThat(nina.page().getByText("/poll still wants: 2 to 10 answers")).isVisible();
        field.pressSequentially(" “The first” “The second”");
        field.press("Enter");
        assertThat(
                        otto.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions().setName("Which take?")))
                .isVisible();
    }

    @Test
    void whoLooksForARoomIsOfferedItByName() {
        // Given
        Client.register(Suite.running().gateway(), "remi-slash").createRoom("Quiet reading");
        Visitor ruth = visitors.wide();
        ruth.register("ruth-slash");
        Talk.enter(ruth, "Lobby");
        Locator field = composer(ruth);

        // When
        field.pressSequentially("/join quiet re");

        // Then
        assertThat(ruth.page().getByRole(AriaRole.OPTION)).containsText("Quiet reading");
        field.press("Tab");
        assertThat(field).hasValue("/join Quiet reading");
        field.press("Enter");
        assertThat(
                        ruth.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions().setName("Quiet reading")))
                .isVisible();
    }

    @Test
    void whatIsBegunOnOneDeviceGoesOnOnAnotherAndIsSaidLater() {
        // Given
        Visitor desk = visitors.wide();
        desk.register("dana-draft");
        Talk.enter(desk, "Lobby");
        Visitor phone = visitors.wide();
        phone.signIn("dana-draft");
        Talk there = Talk.enter(phone, "Lobby");

        // When
        composer(desk).fill("see you at the rehearsal");

        // Then
        assertThat(composer(phone)).hasValue("see you at the rehearsal");
        phone.button("Send later").click();
        phone.button("Schedule").click();
        assertThat(composer(phone)).hasValue("");
        assertThat(composer(desk)).hasValue("");
        desk.button("1 scheduled message").click();
        desk.button("Send now").click();
        assertThat(there.said("see you at the rehearsal")).isVisible();
        assertThat(phone.button("1 scheduled message")).hasCount(0);
    }

    @Test
    void whoRunsARoomTakesItsHistoryAway() throws IOException {
        // Given
        Visitor ruth = visitors.wide();
        ruth.register("ruth-export");
        ruth.open("/rooms");
        ruth.button("New room").first().click();
        ruth.page().getByLabel("Name").fill("Archive of Ruth");
        ruth.button("Open the room").click();
        Talk room = Talk.in(ruth);
        room.say("keep <b>this</b>");
        assertThat(room.said("keep <b>this</b>")).isVisible();
        ruth.button("More about this room").click();
        ruth.page()
                .getByRole(
                        AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Export the room"))
                .click();
        ruth.button("Make an export").click();

        // When
        Download file = ruth.page().waitForDownload(() -> ruth.button("Download as HTML").click());

        // Then
        Assertions.assertThat(file.suggestedFilename()).endsWith(".html");
        Assertions.assertThat(Files.readString(file.path()))
                .contains("Archive of Ruth", "keep &lt;b&gt;this&lt;/b&gt;");
    }

    private static Locator composer(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Write in")));
    }
}
