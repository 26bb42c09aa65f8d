package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Crowd;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may do what in a room, as two people see it who have it open at the same time. */
class BrowserGovernJourneyTest {

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void aLinkLeadsIntoAPrivateRoomAndARoleHoldsAtOnce() {
        // Given
        Client host = Client.register(suite.gateway(), "gwen");
        Client.register(suite.gateway(), "hugh");
        String room = host.createPrivateRoom("Back room").getString("id");
        Visitor gwen = visitors.wide().signIn("gwen");
        Visitor hugo = visitors.wide();

        // When
        String link = makeLink(gwen, room);
        hugo.open(link);
        hugo.signInHere("hugh", heading(hugo, "Come into Back room"));
        hugo.button("Come in").click();

        // Then
        Talk his = Talk.in(hugo);
        gwen.open("/rooms/" + room);
        his.say("So this is the back room");
        assertThat(Talk.in(gwen).said("So this is the back room")).isVisible();
        new Crowd(gwen).giveRole("HUGH", "Moderator");
        his.menuOf("So this is the back room");
        assertThat(item(hugo, "Select several")).isVisible();
    }

    @Test
    void whoIsSilencedSentOutAndKeptOutIsToldSo() {
        // Given
        Client owner = Client.register(suite.gateway(), "ilse");
        Client guest = Client.register(suite.gateway(), "jonas");
        String room = owner.createRoom("Front room").getString("id");
        guest.join(room);
        Crowd crowd = new Crowd(visitors.wide().signIn("ilse"));
        Visitor jonas = visitors.wide().signIn("jonas").toBeRefused();
        crowd.visitor().open("/rooms/" + room);
        jonas.open("/rooms/" + room);
        Talk.in(jonas);

        // When
        crowd.moderate("JONAS", "Silence for a while", "Let others finish");

        // Then
        Locator silenced = jonas.page().getByText("A moderator has silenced you for a while");
        assertThat(silenced).isVisible();
        crowd.choose("JONAS", "End the time-out");
        Talk.in(jonas);
        crowd.moderate("JONAS", "Send out", "Third time tonight");
        assertThat(heading(jonas, "You are no longer in Front room")).isVisible();
        assertThat(jonas.page().getByText("Third time tonight")).isVisible();
        jonas.button("Come back in").click();
        Talk.in(jonas);
        crowd.moderate("JONAS", "Keep out", "Enough");
        assertThat(jonas.page().getByText("ILSE keeps you out")).isVisible();
        assertThat(jonas.button("Come back in")).hasCount(0);
    }

    @Test
    void whoRunsARoomLetsPeopleSeeHowFarOthersHaveRead() {
        // Given
        Client owner = Client.register(suite.gateway(), "oona");
        Client guest = Client.register(suite.gateway(), "pavo");
        String room = owner.createRoom("Read room").getString("id");
        guest.join(room);
        owner.say(room, "Has anybody tried the new reeds?", "reeds");
        Visitor oona = visitors.wide().signIn("oona");
        oona.open("/rooms/" + room + "/settings");
        oona.page().getByLabel("People see how far others have read").check();
        oona.press("Save", oona.page().getByText("Saved", exactly()));
        Talk hers = Talk.enter(oona, "Read room");
        Visitor pavo = visitors.wide().signIn("pavo");

        // When
        Talk.enter(pavo, "Read room");

        // Then
        assertThat(hers.said("Has anybody tried the new reeds?")).containsText("Seen by PAVO");
    }

    @Test
    void aMessageToOnePersonIsTheirsAlone() {
        // Given
        Client.register(suite.gateway(), "kaja");
        Client.register(suite.gateway(), "lorenz");
        Visitor lorenz = visitors.wide().signIn("lorenz");
        Visitor kaja = visitors.phone().signIn("kaja");

        // When
        kaja.open("/rooms");
        kaja.button("New message").click();
        kaja.page().getByLabel("Handle or name").fill("lor");
        kaja.page().getByRole(AriaRole.BUTTON, named("LORENZ @lorenz")).click();
        kaja.button("Write").click();
        Talk hers = Talk.in(kaja);
        hers.say("Just between us");

        // Then
        Locator waiting = lorenz.places().getByRole(AriaRole.LINK, in("KAJA"));
        assertThat(waiting).containsText("1");
        waiting.click();
        Talk his = Talk.in(lorenz);
        assertThat(his.said("Just between us")).isVisible();
        his.say("As ever");
        assertThat(hers.said("As ever")).isVisible();
    }

    @Test
    void manyMessagesGoAtOnceAndTheRecordKnows() {
        // Given
        Client owner = Client.register(suite.gateway(), "mads");
        Client guest = Client.register(suite.gateway(), "nele-gov");
        String room = owner.createRoom("Busy room").getString("id");
        guest.join(room);
        guest.say(room, "Cheap cables here", "gov-1");
        guest.say(room, "Really cheap cables", "gov-2");
        guest.say(room, "Who tunes my piano?", "gov-3");
        Visitor mads = visitors.wide().signIn("mads");
        mads.open("/rooms/" + room);
        Talk talk = Talk.in(mads);

        // When
        talk.menuOf("Cheap cables here");
        item(mads, "Select several").click();
        mads.page().getByLabel("Really cheap cables").check();
        mads.button("Delete").click();
        Locator dialog = mads.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Why").fill("Advertising");
        dialog.getByRole(AriaRole.BUTTON, in("Delete")).click();

        // Then
        assertThat(mads.page().getByText("Message deleted")).hasCount(2);
        assertThat(talk.said("Who tunes my piano?")).isVisible();
        mads.open("/rooms/" + room + "/settings?tab=record");
        assertThat(mads.page().getByText("MADS deleted messages of NELE-GOV")).isVisible();
        assertThat(mads.page().getByText("Advertising")).isVisible();
    }

    private static String makeLink(Visitor host, String room) {
        host.open("/rooms/" + room + "/settings?tab=invitations");
        host.button("Make a link").click();
        Locator link = host.page().getByLabel("The link");
        link.waitFor();
        return link.inputValue();
    }

    private static Locator item(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.MENUITEM, named(name));
    }

    private static Locator heading(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.HEADING, named(name));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
