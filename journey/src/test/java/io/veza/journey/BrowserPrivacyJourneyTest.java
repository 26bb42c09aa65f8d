package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People take their data away and leave for good, and hold a certificate in the end. */
class BrowserPrivacyJourneyTest {

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void somebodyErasesThemselvesAndChecksTheCertificate() {
        // Given
        Client.register(suite.gateway(), "paula-leaves");
        Visitor paula = visitors.wide().toBeRefused().signIn("paula-leaves");
        paula.open("/you");
        paula.link("Your data").click();
        assertForEverybody(paula, "privacy");
        paula.button("Erase everything").click();
        paula.page().getByLabel("Type your handle").fill("somebody");
        paula.button("Erase and sign out").click();
        assertThat(paula.page().getByText("This is not your handle.")).isVisible();

        // When
        paula.page().getByLabel("Type your handle").fill("paula-leaves");
        paula.button("Erase and sign out").click();
        assertThat(paula.page().getByText("Your account will be erased on")).isVisible();
        suite.sql(
                Service.USER,
                "update erasure set begins_at = now(), due_at = now() where state = 'WAITING'");
        String link = suite.mailbox().link("paula-leaves@example.org", "/certificate");

        // Then
        paula.open(link);
        assertThat(paula.page().getByText("This certificate is genuine.")).isVisible();
        assertThat(
                        paula.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions().setName("accounts")))
                .isVisible();
        assertForEverybody(paula, "certificate");
    }

    private static void assertForEverybody(Visitor visitor, String name) {
        Look look = new Look(visitor.page());
        look.photograph(name);
        Assertions.assertThat(look.overflow()).isZero();
        Assertions.assertThat(look.barriers()).isEmpty();
    }
}
