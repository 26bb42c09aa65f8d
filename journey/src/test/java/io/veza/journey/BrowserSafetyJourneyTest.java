package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody reports at one browser is settled at another. */
class BrowserSafetyJourneyTest {

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void aReportIsSettledByDeletingTheMessage() {
        // Given
        Client owner = Client.register(suite.gateway(), "olga-keeps");
        Client rude = Client.register(suite.gateway(), "udo-rude");
        Client reader = Client.register(suite.gateway(), "rosa-reads");
        String room = owner.createRoom("Kept hall").getString("id");
        rude.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        reader.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        rude.say(room, "your drumming is terrible", "rude-1");
        Visitor rosa = visitors.wide().signIn("rosa-reads");
        rosa.open("/rooms/" + room);
        Talk talk = Talk.in(rosa);
        talk.said("your drumming is terrible").hover();
        talk.said("your drumming is terrible")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("More about this message"))
                .click();
        menuItem(rosa, "Report").click();
        rosa.page().getByLabel("Insults or threatens").check();
        rosa.press("Send the report", rosa.page().getByText("Thank you."));
        Visitor olga = visitors.wide().signIn("olga-keeps");
        olga.open("/rooms/" + room + "/reports");

        // When
        olga.press("Delete message", olga.page().getByText("Nothing here"));

        // Then
        assertThat(talk.said("your drumming is terrible")).hasCount(0);
    }

    private static Locator menuItem(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }
}
