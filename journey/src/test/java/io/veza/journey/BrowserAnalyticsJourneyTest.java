package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages with the figures. */
class BrowserAnalyticsJourneyTest {

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void anAdminWatchesTheHouse() {
        // Given
        Client ella = Client.register(suite.gateway(), "ella-figures");
        String room = ella.createRoom("Rehearsal figures").getString("id");
        Visitor warden = visitors.wide();
        warden.signIn(Suite.ADMIN);
        warden.goTo("Analytics");
        assertThat(warden.page().getByRole(AriaRole.STATUS).getByText("Live")).isVisible();

        // When
        for (int i = 0; i < 20; i++) {
            ella.say(room, "la " + i, "n" + i);
        }

        // Then
        Locator line = row(warden, "Rehearsal figures");
        assertThat(line.getByRole(AriaRole.CELL).first()).hasText("20");
        assertForEverybody(warden, "analytics");
    }

    @Test
    void anOwnerSeesTheInsightsOfTheRoom() {
        // Given
        Client finn = Client.register(suite.gateway(), "finn-figures");
        String room = finn.createRoom("Finn's figures").getString("id");
        finn.say(room, "one", "n1");
        Visitor visitor = visitors.phone();
        visitor.signIn("finn-figures");
        visitor.open("/rooms/" + room);
        visitor.button("More about this room").click();

        // When
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName("Insights"))
                .click();

        // Then
        assertThat(visitor.page().locator("h1")).hasText("Finn's figures: insights");
        assertThat(visitor.page().locator("dd").first()).hasText("1");
        assertForEverybody(visitor, "insights");
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void assertForEverybody(Visitor visitor, String name) {
        Look look = new Look(visitor.page());
        look.photograph(name);
        Assertions.assertThat(look.overflow()).isZero();
        Assertions.assertThat(look.barriers()).isEmpty();
    }
}
