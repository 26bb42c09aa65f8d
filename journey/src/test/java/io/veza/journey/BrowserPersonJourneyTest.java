package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** People at browsers see and call each other; one person's browsers agree on what is read. */
class BrowserPersonJourneyTest {

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @TempDir private Path directory;

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

    @Test
    void oneFollowsSomebodyAndIsKeptApart() throws IOException {
        // Given
        Client fee = Client.register(suite.gateway(), "fee-shows");
        Client gus = Client.register(suite.gateway(), "gus-follows");
        String room = room(fee, gus, "Near and apart");
        fee.show("avatar", photograph("fee", 512)).expect(201);
        fee.show("banner", photograph("sea", 1500)).expect(201);
        fee.put("/api/v2/users/me/about", about()).expect(200);
        gus.say(room, "what a lovely loop", "n1");
        Visitor his = visitors.wide();
        his.chooseTheme("system");
        his.signIn("gus-follows").open("/@fee-shows");

        // When
        his.press("Follow", his.button("Following"));

        // Then
        assertThat(his.button("1 follower")).isVisible();
        look(his, "profile-wide");
        Visitor hers = visitors.phone();
        hers.chooseTheme("system");
        hers.signIn("fee-shows").open("/@gus-follows");
        hers.button("More about this person").click();
        hers.page().getByRole(AriaRole.MENUITEM, name("Block")).click();
        hers.press("Block", hers.button("Unblock"));
        look(hers, "profile-phone");
        hers.open("/rooms/" + room);
        assertThat(hers.page().getByText("From somebody you have blocked.")).isVisible();
        assertThat(hers.page().getByText("what a lovely loop")).hasCount(0);
        hers.button("Show it").click();
        assertThat(hers.page().getByText("what a lovely loop")).isVisible();
        his.open("/@fee-shows");
        assertThat(his.page().getByText("This profile is private.")).isVisible();
        assertThat(his.page().getByText("Lyon")).hasCount(0);
    }

    private static void look(Visitor visitor, String name) {
        visitor.awaitCalm();
        Look look = new Look(visitor.page());
        visitor.prefer(ColorScheme.DARK);
        look.photograph(name + "-dark");
        Assertions.assertThat(look.overflow()).isZero();
        Assertions.assertThat(look.barriers()).isEmpty();
        visitor.prefer(ColorScheme.LIGHT);
        look.photograph(name + "-light");
        Assertions.assertThat(look.blurs()).isEmpty();
    }

    private static JsonObject about() {
        return new JsonObject()
                .put("pronouns", "she/her")
                .put("location", "Lyon")
                .put("links", List.of("https://example.org/fee", "https://music.example.com/fee"))
                .put("genres", List.of("dub", "field recordings"));
    }

    private byte[] photograph(String name, int width) throws IOException {
        return Files.readAllBytes(Picture.photograph(directory, name, width, 512));
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
