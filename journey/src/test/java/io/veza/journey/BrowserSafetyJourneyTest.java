package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
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
        olga.link("See it in the room").click();
        assertThat(Talk.in(olga).said("your drumming is terrible")).isVisible();
        olga.page().goBack();

        // When
        olga.press("Delete message", olga.page().getByText("Nothing here"));

        // Then
        assertThat(talk.said("your drumming is terrible")).hasCount(0);
    }

    @Test
    void whatIsBetweenTwoPeopleIsSettledByTheHouse() {
        // Given
        Client vera = Client.register(suite.gateway(), "vera-writes");
        Client walt = Client.register(suite.gateway(), "walt-rude");
        JsonObject users = new JsonObject().put("users", JsonArray.of(walt.id()));
        vera.post("/api/v2/directs", users).expect(200);
        Visitor reader = visitors.phone().signIn("vera-writes");
        reader.open("/@walt-rude");
        reader.button("Report").click();
        reader.page().getByLabel("Insults or threatens").check();
        assertForEverybody(reader, "report-person");
        reader.press("Send the report", reader.page().getByText("Thank you."));
        Visitor warden = visitors.wide().signIn(Suite.ADMIN);
        warden.goTo("Analytics");
        warden.link("Reports").click();
        Locator its = warden.page().getByLabel("Report about walt-rude");
        assertThat(its).containsText("Between two people");
        assertForEverybody(warden, "house-reports");

        // When
        its.getByText("Dismiss").click();

        // Then
        assertThat(its).hasCount(0);
        warden.page().getByLabel("Dismissed").check();
        assertThat(its).containsText("Settled by");
    }

    @Test
    void aRuleOfTheHouseHoldsInEveryRoomUntilItIsTakenBack() {
        // Given
        Client xaver = Client.register(suite.gateway(), "xaver-says");
        String room = xaver.createRoom("Xaver's hall").getString("id");
        Visitor warden = visitors.wide().signIn(Suite.ADMIN);
        warden.open("/admin/rules");
        warden.button("Add a rule").click();
        warden.page().getByLabel("Name").fill("No quixotry");
        warden.page().getByLabel("Words and phrases").fill("quixotry");
        warden.press("Save the rule", warden.page().getByText("No quixotry"));
        Awaitility.await().until(() -> says(xaver, room, "quixotry") == 403);
        assertForEverybody(warden, "house-rules");

        // When
        warden.button("Take back").first().click();

        // Then
        assertThat(warden.page().getByText("No quixotry")).hasCount(0);
        Awaitility.await().until(() -> says(xaver, room, "quixotry") == 201);
    }

    private static int says(Client who, String room, String text) {
        return who.post("/api/v2/rooms/" + room + "/messages", new JsonObject().put("text", text))
                .status();
    }

    private static void assertForEverybody(Visitor visitor, String name) {
        Look look = new Look(visitor.page());
        look.photograph(name);
        Assertions.assertThat(look.overflow()).isZero();
        Assertions.assertThat(look.barriers()).isEmpty();
    }

    private static Locator menuItem(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }
}
