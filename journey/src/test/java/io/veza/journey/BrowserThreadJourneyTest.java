package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Threads;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people at browsers answer each other: by replies, in a thread, in a poll. */
class BrowserThreadJourneyTest {

    private static final String LOBBY = "Lobby";

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void aReplyQuotesAThreadStandsBesideAndAPollMoves() {
        // Given
        Visitor wanda = somebody("wanda");
        Visitor xaver = somebody("xaver");
        Talk hers = Talk.enter(wanda, LOBBY);
        Talk his = Talk.enter(xaver, LOBBY);
        Threads herThreads = new Threads(wanda);
        Threads hisThreads = new Threads(xaver);
        hers.say("Who has the key to the studio?");
        assertThat(his.said("Who has the key to the studio?")).isVisible();

        // When
        hisThreads.reply("Who has the key to the studio?", "It hangs by the door");
        hisThreads.openThread("Who has the key to the studio?");
        hisThreads.sayInThread("And the spare one is mine");
        herThreads.ask("When do we meet?", "at six", "at seven");
        hisThreads.vote("When do we meet?", "at seven");

        // Then
        assertThat(herThreads.quoteIn("It hangs by the door")).isVisible();
        assertThat(herThreads.replies("Who has the key to the studio?", "1 reply")).isVisible();
        assertThat(hers.said("And the spare one is mine")).hasCount(0);
        herThreads.open("Who has the key to the studio?", "1 reply");
        assertThat(herThreads.inThread("And the spare one is mine")).isVisible();
        assertThat(herThreads.option("When do we meet?", "at seven")).containsText("1 (100%)");
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }
}
