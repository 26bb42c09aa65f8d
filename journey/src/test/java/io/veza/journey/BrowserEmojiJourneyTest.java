package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Any emoji, found by its name, and words that call nobody. */
class BrowserEmojiJourneyTest {

    private static final String LOBBY = "Lobby";

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void anyEmojiCanBeAReaction() {
        // Given
        Visitor nils = somebody("nils-emoji");
        Talk hers = Talk.enter(somebody("oda-emoji"), LOBBY);
        Talk his = Talk.enter(nils, LOBBY);
        hers.say("Who brings the saxophone?");
        his.openReactions("Who brings the saxophone?");
        Locator search = nils.page().getByRole(AriaRole.SEARCHBOX, named("Find an emoji"));
        Look look = new Look(nils.page());
        assertThat(search).isVisible();
        look.photograph("emoji-picker");
        assertThat(look.barriers()).isEmpty();

        // When
        search.fill("saxo");
        search.press("Enter");

        // Then
        assertThat(hers.reaction("Who brings the saxophone?", "🎷, 1 reaction")).isVisible();
    }

    @Test
    void aNameBehindAColonBecomesItsEmoji() {
        // Given
        Visitor pia = somebody("pia-emoji");
        Talk hers = Talk.enter(pia, LOBBY);
        hers.write("Pia made it :tada");
        assertThat(
                        pia.page()
                                .getByRole(
                                        AriaRole.OPTION,
                                        new Page.GetByRoleOptions().setName("party popper")))
                .isVisible();

        // When
        pia.page().keyboard().press("Enter");
        pia.page().keyboard().press("Enter");

        // Then
        assertThat(hers.said("Pia made it 🎉")).isVisible();
    }

    @Test
    void whoIsNamedNeedNotBeCalled() {
        // Given
        Client quin = Client.register(suite.gateway(), "quin-emoji");
        Visitor rhea = somebody("rhea-emoji");
        Talk hers = Talk.enter(rhea, LOBBY);

        // When
        rhea.button("More than words").click();
        rhea.page().getByRole(AriaRole.MENUITEMRADIO, named("Nobody")).click();
        hers.say("It was @quin-emoji who told me");
        assertThat(hers.said("It was @quin-emoji who told me")).isVisible();
        hers.say("Thank you, @quin-emoji, for it");
        assertThat(hers.said("Thank you, @quin-emoji, for it")).isVisible();

        // Then
        String calls = quin.get("/api/v2/mentions").expect(200).text();
        assertThat(calls).contains("Thank you").doesNotContain("It was");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }
}
