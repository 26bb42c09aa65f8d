package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Mailbox;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the first mail to a forgotten password, at a browser. */
class BrowserAccountJourneyTest {

    private static final String EMAIL = "romy-web@example.org";
    private static final String FRESH = "velvet anchors at noon";

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Mailbox mailbox = Suite.running().mailbox();

    @Test
    void somebodyJoinsProvesTheirAddressForgetsAndComesBack() {
        // Given
        Visitor romy = visitors.phone();
        Page page = romy.page();
        romy.register("romy-web");
        romy.open("/you");
        assertThat(page.getByText(EMAIL + " is not confirmed yet")).isVisible();
        romy.open(mailbox.link(EMAIL, "/mail/verify"));
        romy.press("Confirm the address", page.getByText("Your address is confirmed."));
        romy.open("/you");
        assertThat(page.getByText(EMAIL + " is confirmed.")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        romy.press("Sign out", page.getByText("Music and talk, in the same place."));

        // When
        romy.open("/signin");
        page.getByText("Forgot your password?").click();
        page.getByLabel("E-mail address").fill(EMAIL);
        romy.press("Send the mail", page.getByText("a mail is on its way"));
        romy.open(mailbox.link(EMAIL, "/mail/reset"));
        page.getByLabel("New password").fill(FRESH);
        romy.press("Set the password", page.getByText("Sign in with the new one."));

        // Then
        romy.open("/signin");
        page.getByLabel("Handle or e-mail address").fill(EMAIL);
        page.getByLabel("Password").fill(FRESH);
        romy.button("Sign in").click();
        assertThat(romy.places().first()).isVisible();
    }
}
