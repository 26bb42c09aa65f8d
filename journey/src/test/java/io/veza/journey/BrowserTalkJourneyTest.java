package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A newcomer at a browser finds somebody to talk to, and finds it all again later. */
class BrowserTalkJourneyTest {

    private static final String LOBBY = "Lobby";

    /** More than there is room for. */
    private static final int MANY = 40;

    private static final double FAR = 700;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void aNewcomerIsInTheLobbyAtOnce() {
        // Given
        Visitor nora = visitors.wide();
        nora.register("nora-web");
        nora.signOut();

        // When
        nora.signIn("nora-web");

        // Then
        Talk lobby = Talk.enter(nora, LOBBY);
        lobby.say("Nora is here");
        assertThat(lobby.said("Nora is here")).isVisible();
    }

    @Test
    void whatIsWrittenIsSeenInAnotherBrowserAtOnce() {
        // Given
        Talk hers = lobby("lena-web");
        Talk his = lobby("milo-web");

        // When
        hers.say("Does anybody hear me?");

        // Then
        assertThat(his.said("Does anybody hear me?")).isVisible();
        his.say("Loud and clear, Lena");
        assertThat(hers.said("Loud and clear, Lena")).isVisible();
    }

    @Test
    void aReactionIsSeenByWhoSaidIt() {
        // Given
        Talk hers = lobby("rosa");
        Talk his = lobby("sami");
        hers.say("Who plays the duet with me?");

        // When
        his.react("Who plays the duet with me?", "🎵");

        // Then
        assertThat(hers.reaction("Who plays the duet with me?", "🎵, 1 reaction")).isVisible();
    }

    @Test
    void anEditIsSeenInAnotherBrowserAtOnce() {
        // Given
        Talk hers = lobby("tove");
        Talk his = lobby("valo");
        hers.say("We rehearse at six");
        assertThat(hers.said("We rehearse at six")).isVisible();
        assertThat(his.said("We rehearse at six")).isVisible();

        // When
        hers.sayInstead("We rehearse at seven");

        // Then
        assertThat(his.said("We rehearse at seven")).containsText("(edited)");
        assertThat(his.said("We rehearse at six")).hasCount(0);
    }

    @Test
    void theHistoryIsThereAfterAReload() {
        // Given
        Visitor odile = somebody("odile-web");
        Talk before = Talk.enter(odile, LOBBY);
        before.say("Remember this");
        assertThat(before.said("Remember this")).isVisible();

        // When
        odile.page().reload();

        // Then
        assertThat(Talk.in(odile).said("Remember this")).isVisible();
    }

    @Test
    void whoWritesWhileLookingBackIsLedToTheirWords() {
        // Given
        Client ulla = Client.register(suite.gateway(), "ulla-web");
        String room = ulla.createRoom("Long story").getString("id");
        for (int line = 1; line <= MANY; line++) {
            ulla.say(room, "Chapter " + line, "story-" + line);
        }
        Visitor hers = visitors.wide().signIn("ulla-web");
        Talk talk = Talk.enter(hers, "Long story");
        assertThat(talk.said("Chapter " + MANY)).isInViewport();
        talk.said("Chapter " + MANY).hover();
        hers.page().mouse().wheel(0, -FAR);
        assertThat(hers.button("To the newest")).isVisible();

        // When
        talk.say("The end");

        // Then
        assertThat(talk.said("The end")).isInViewport();
        assertThat(hers.button("To the newest")).hasCount(0);
        talk.said("The end").hover();
        hers.page().mouse().wheel(0, -FAR);
        assertThat(hers.button("To the newest")).isVisible();
        talk.say("/who");
        assertThat(hers.page().getByText("In this room: ULLA-WEB.")).isInViewport();
    }

    private Talk lobby(String handle) {
        return Talk.enter(somebody(handle), LOBBY);
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }
}
