package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Device;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Authenticator;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Elsewhere;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * People see where they are signed in and end it; admins keep people out, once they have proved who
 * they are.
 */
class BrowserSecurityJourneyTest {

    private static final String TELEPHONE = "+33698765432";

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void aLostDeviceIsSignedOutFromAnother() {
        // Given
        Client.register(suite.gateway(), "lola-lost");
        Visitor telephone = visitors.phone().toBeRefused().signIn("lola-lost");
        telephone.open("/rooms");
        Visitor desk = visitors.wide().signIn("lola-lost");
        desk.open("/you");
        desk.link("Security").click();
        Locator others =
                desk.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Sign out everywhere else"));
        assertThat(others).isVisible();
        assertThat(desk.page().getByText("This device")).isVisible();
        assertForEverybody(desk, "security");

        // When
        others.click();

        // Then
        assertThat(telephone.page().getByText("Your session has ended.")).isVisible();
        assertThat(others).hasCount(0);
        assertThat(desk.page().getByText("This device")).isVisible();
    }

    @Test
    void codesOfAnAppAreAskedForExceptOnARememberedDevice() {
        // Given
        Client.register(suite.gateway(), "tina-codes");
        Visitor desk = visitors.wide().toBeRefused().signIn("tina-codes");
        desk.open("/you/security");
        Authenticator app = enrol(desk);
        desk.signOut();
        desk.open("/signin");
        fillIn(desk, "tina-codes");
        assertThat(code(desk)).isVisible();
        assertForEverybody(desk, "signin-code");
        code(desk).fill("000000");
        desk.button("Sign in").click();
        assertThat(desk.page().getByText("This code is wrong")).isVisible();

        // When
        code(desk).fill(app.code());
        desk.page().getByLabel("Ask for no code on this device for 30 days").check();
        desk.button("Sign in").click();
        assertThat(greeting(desk)).isVisible();
        desk.signOut();

        // Then
        desk.signIn("tina-codes");
        desk.open("/you/security");
        assertThat(desk.page().getByText("10 backup codes are left.")).isVisible();
        assertThat(desk.page().getByText("Devices that need no code")).isVisible();
    }

    @Test
    void aTextMessageIsOfferedWhereAFreshProofIsAskedFor() {
        // Given
        Client.register(suite.gateway(), "tom-texts");
        Visitor desk = visitors.wide().toBeRefused().signIn("tom-texts");
        desk.open("/you/security");
        enrol(desk);
        desk.page().getByLabel("Telephone number").fill("+33 6 98 76 54 32");
        desk.button("Send a code").click();
        String first = suite.textMessages().code(TELEPHONE, "");
        desk.page().getByLabel("Code from the message").fill(first);
        desk.button("Use this phone").click();
        Locator remove = desk.button("Remove the phone");
        assertThat(remove).isVisible();
        suite.sql(
                Service.USER,
                "update session set authenticated_at = now() - interval '10 minutes' where account ="
                        + " (select id from account where handle = 'tom-texts')");
        makeStale(desk);

        // When
        remove.click();

        // Then
        assertThat(desk.button("Send a text message to …32")).isVisible();
        assertForEverybody(desk, "step-up-phone");
    }

    @Test
    void aPasskeyIsMadeAndOpensTheDoorWithoutAPassword() {
        // Given
        Client.register(suite.gateway(), "kim-keys");
        Visitor desk = visitors.wide().toBeRefused().signIn("kim-keys");
        Device.at(desk);
        desk.open("/you/security");
        desk.press("Add a passkey", desk.page().getByText("not used yet"));
        desk.button("Rename the passkey Passkey").click();
        desk.page().getByLabel("Name of the passkey").fill("the desk");
        desk.button("Save").click();
        assertThat(desk.button("Remove the passkey the desk")).isVisible();
        assertForEverybody(desk, "passkeys");
        desk.signOut();
        desk.open("/signin");
        assertForEverybody(desk, "signin-passkey");

        // When
        desk.press("Sign in with a passkey", greeting(desk));

        // Then
        desk.open("/you/security");
        Locator remove = desk.button("Remove the passkey the desk");
        assertThat(remove).isVisible();
        assertThat(desk.page().getByText("not used yet")).hasCount(0);
        remove.click();
        assertThat(remove).hasCount(0);
    }

    @Test
    void aNewcomerComesInByAnAccountElsewhere() {
        // Given
        Visitor olga = visitors.wide().toBeRefused();
        olga.page().route("**://fonts.googleapis.com/**", route -> route.fulfill());
        olga.open("/signin");
        assertForEverybody(olga, "signin-elsewhere");
        signInElsewhere(olga, "olga-elsewhere");
        assertThat(olga.page().getByLabel("Handle")).hasValue("olga-elsewhere");
        assertForEverybody(olga, "newcomer");
        olga.press("Create an account", greeting(olga));
        olga.open("/you/security");
        assertThat(olga.page().getByText("Your account has no password.")).isVisible();
        assertForEverybody(olga, "security-linked");
        olga.signOut();

        // When
        olga.open("/signin");
        signInElsewhere(olga, "olga-elsewhere");

        // Then
        assertThat(greeting(olga)).isVisible();
    }

    /** As the page of the other house asks for it. */
    private static void signInElsewhere(Visitor visitor, String name) {
        visitor.button("Go on with " + Elsewhere.TITLE).click();
        visitor.page().locator("input[name=username]").fill(name);
        visitor.page()
                .locator("textarea[name=claims]")
                .fill("{\"email\": \"%s@example.org\", \"email_verified\": true}".formatted(name));
        visitor.page().locator("[type=submit]").click();
    }

    private static Locator code(Visitor visitor) {
        return visitor.page().getByLabel("Code", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator greeting(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Good "));
    }

    private static Authenticator enrol(Visitor visitor) {
        visitor.button("Set it up").click();
        Locator secret = visitor.page().locator("code").first();
        Authenticator app = new Authenticator(secret.textContent());
        assertForEverybody(visitor, "totp");
        visitor.page().getByLabel("Code the app shows").fill(app.code());
        visitor.button("Turn it on").click();
        assertThat(visitor.page().getByLabel("Backup codes").getByRole(AriaRole.LISTITEM))
                .hasCount(10);
        visitor.button("I have kept them").click();
        return app;
    }

    private static void fillIn(Visitor visitor, String handle) {
        visitor.page().getByLabel("Handle or e-mail address").fill(handle);
        visitor.page().getByLabel("Password").fill(Suite.PASSWORD);
        visitor.button("Sign in").click();
    }

    @Test
    void anAdminProvesWhoTheyAreAndBansSomebody() {
        // Given
        Client.register(suite.gateway(), "zeno-spams");
        Visitor warden = visitors.wide().toBeRefused().signIn(Suite.ADMIN);
        suite.sql(
                Service.USER,
                "update session set authenticated_at = now() - interval '10 minutes' where account ="
                        + " (select id from account where handle = '"
                        + Suite.ADMIN
                        + "')");
        warden.open("/admin/people");
        warden.page().getByLabel("Find by handle or name").fill("zeno-spams");
        warden.button("ZENO-SPAMS @zeno-spams").click();
        warden.button("Ban").click();
        warden.page().getByLabel("Reason").fill("sells followers");
        assertForEverybody(warden, "house-people");
        makeStale(warden);
        warden.button("Ban the account").click();

        // When
        warden.page().getByLabel("Password").fill(Suite.PASSWORD);
        warden.button("Go on").click();

        // Then
        assertThat(warden.page().getByText("Banned.")).isVisible();
        Visitor zeno = visitors.phone().toBeRefused();
        zeno.open("/signin");
        fillIn(zeno, "zeno-spams");
        assertThat(zeno.page().getByText("This account has been banned")).isVisible();
    }

    /** The next token says that the proof is old: as time would have it. */
    private static void makeStale(Visitor warden) {
        warden.page()
                .evaluate(
                        "fetch('/api/v2/auth/refresh', {method: 'POST', headers: {'Content-Type':"
                                + " 'application/json'}, body: '{}'}).then((answer) => answer.status)");
    }

    private static void assertForEverybody(Visitor visitor, String name) {
        Look look = new Look(visitor.page());
        look.photograph(name);
        Assertions.assertThat(look.overflow()).isZero();
        Assertions.assertThat(look.barriers()).isEmpty();
    }
}
