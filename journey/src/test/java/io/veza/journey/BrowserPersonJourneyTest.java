package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People at browsers see and call each other; one person's browsers agree on what is read. */
class BrowserPersonJourneyTest {

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void whatIsReadOnOneDeviceIsReadOnTheOther() {
        // Given
        Client caro = Client.register(suite.gateway(), "caro-calls");
        String room = room(caro, Client.register(suite.gateway(), "bert-twice"), "Two devices");
        Visitor desk = visitors.wide().signIn("bert-twice");
        Visitor couch = visitors.wide().signIn("bert-twice");
        caro.say(room, "@bert-twice, the strings are in", "n1");
        assertThat(calls(desk)).hasCount(2);
        assertThat(calls(couch)).hasCount(2);

        // When
        Talk.enter(desk, "Two devices");

        // Then
        assertThat(calls(desk)).hasCount(0);
        assertThat(calls(couch)).hasCount(0);
        couch.goTo("Mentions");
        assertThat(couch.page().getByText(", the strings are in")).isVisible();
    }

    @Test
    void whoIsThereIsSeenAndCalled() {
        // Given
        Client dina = Client.register(suite.gateway(), "dina-calls");
        Client emilHimself = Client.register(suite.gateway(), "emil-there");
        room(dina, emilHimself, "Seen and called");
        JsonObject with = new JsonObject().put("users", List.of(emilHimself.id()));
        dina.post("/api/v2/directs", with).expect(200);
        Visitor hers = visitors.wide().signIn("dina-calls");
        Talk.enter(hers, "Seen and called");
        Visitor his = visitors.wide().signIn("emil-there");
        Locator emil = member(hers, "emil-there");
        assertThat(emil.getByRole(AriaRole.IMG, named("Online"))).isVisible();
        Locator direct = hers.places().getByRole(AriaRole.LINK, named("emil-there"));
        assertThat(direct.getByRole(AriaRole.IMG, named("Online"))).isVisible();

        // When
        Locator words = hers.page().getByRole(AriaRole.TEXTBOX, name("Write in Seen and called"));
        words.pressSequentially("@emil");
        assertThat(hers.page().getByRole(AriaRole.OPTION)).hasCount(1);
        words.press("Enter");
        words.pressSequentially("can you hear me?");
        words.press("Enter");

        // Then
        assertThat(his.page().getByText("@emil-there can you hear me?")).isVisible();
        his.page().close();
        assertThat(emil.getByRole(AriaRole.IMG, named("Offline"))).isVisible();
        assertThat(direct.getByRole(AriaRole.IMG, named("Offline"))).isVisible();
    }

    private static String room(Client owner, Client guest, String name) {
        String room = owner.createRoom(name).getString("id");
        guest.put("/api/v2/rooms/" + room + "/members/me").expect(200);
        return room;
    }

    private static Locator calls(Visitor visitor) {
        return visitor.places().getByLabel("1 message calls you");
    }

    private static Locator member(Visitor visitor, String handle) {
        return visitor.page()
                .getByRole(AriaRole.COMPLEMENTARY, name("Members"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(handle));
    }

    private static GetByRoleOptions name(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
