package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Service;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.util.zip.ZipFile;
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

    @Test
    void somebodyTakesACopyOfEverythingAlong() throws IOException {
        // Given
        Client.register(suite.gateway(), "petra-copies");
        Visitor petra = visitors.wide().signIn("petra-copies");
        petra.open("/you/privacy");

        // When
        petra.button("Ask for a copy").click();
        assertThat(petra.page().getByText("Your copy is ready")).isVisible();
        assertForEverybody(petra, "privacy-copy");
        String link = suite.mailbox().link("petra-copies@example.org", "/takeout");
        petra.open(link);
        assertThat(petra.button("Download")).isVisible();
        assertForEverybody(petra, "takeout");
        Download download = petra.page().waitForDownload(petra.button("Download")::click);

        // Then
        Assertions.assertThat(download.suggestedFilename()).endsWith(".zip");
        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            Assertions.assertThat(zip.getEntry("account/profile.json")).isNotNull();
            Assertions.assertThat(zip.getEntry("index.html")).isNotNull();
        }
        Assertions.assertThat(petra.page().url()).doesNotContain("#");
    }

    @Test
    void whatSomebodyTakesBackEndsAndStaysInTheLog() {
        // Given
        Client.register(suite.gateway(), "pia-agrees");
        Visitor pia = visitors.wide().signIn("pia-agrees");
        pia.open("/you/privacy");

        // When
        pia.button("Withdraw").click();

        // Then
        assertThat(pia.button("Agree")).isVisible();
        assertThat(pia.page().getByText("withdrawn", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void assertForEverybody(Visitor visitor, String name) {
        Look look = new Look(visitor.page());
        look.photograph(name);
        Assertions.assertThat(look.overflow()).isZero();
        Assertions.assertThat(look.barriers()).isEmpty();
    }
}
