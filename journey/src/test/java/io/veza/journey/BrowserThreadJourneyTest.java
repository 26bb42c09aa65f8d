package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import io.veza.journey.browser.Talk;
import io.veza.journey.browser.Threads;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Line;
import io.veza.journey.suite.Picture;
import io.veza.journey.suite.Suite;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Two people at browsers answer each other: by replies, in a thread, in a poll. */
class BrowserThreadJourneyTest {

    private static final String LOBBY = "Lobby";
    private static final int REPLIES = 2_000;

    @TempDir private static Path directory;

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
        hisThreads.attachInThread(Picture.photograph(directory, "key", 600, 400));
        assertThat(xaver.page().getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
        hisThreads.sayInThread("And the spare one is mine");
        herThreads.ask("When do we meet?", "at six", "at seven");
        hisThreads.vote("When do we meet?", "at seven");

        // Then
        assertThat(herThreads.quoteIn("It hangs by the door")).isVisible();
        assertThat(herThreads.replies("Who has the key to the studio?", "1 reply")).isVisible();
        assertThat(hers.said("And the spare one is mine")).hasCount(0);
        herThreads.open("Who has the key to the studio?", "1 reply");
        Locator reply = herThreads.inThread("And the spare one is mine");
        assertThat(
                        reply.getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName("Open picture: key.jpg")))
                .isVisible();
        assertThat(herThreads.option("When do we meet?", "at seven")).containsText("1 (100%)");
    }

    @Test
    void ofALongThreadOnlyWhatIsInSightIsDrawn() {
        // Given
        Client vera = suite.unhurried();
        String room = vera.createRoom("Long thread").getString("id");
        String root = vera.say(room, "It begins here", "n1").getString("id");
        try (Line line = Line.connect(vera)) {
            line.sendAll(IntStream.range(0, REPLIES).mapToObj(i -> reply(room, root, i)).toList());
        }
        Visitor yara = somebody("yara-thread");

        // When
        yara.open("/rooms/" + room + "?thread=%22" + root + "%22");

        // Then
        assertThat(yara.page())
                .hasURL(Pattern.compile("/rooms/" + room + "\\?thread=" + root + "$"));
        Threads threads = Threads.seen(yara);
        Locator feed = threads.feed();
        assertThat(threads.inThread("reply " + (REPLIES - 1) + ".")).isVisible();
        yara.page()
                .waitForCondition(() -> {
                    feed.evaluate("feed => feed.scrollTop = 0");
                    return threads.inThread("reply 0.").count() == 1;
                });
        assertThat(threads.inThread("It begins here")).isVisible();
        Assertions.assertThat(feed.getByRole(AriaRole.ARTICLE).count()).isLessThan(100);
    }

    private static JsonObject reply(String room, String root, int i) {
        return new JsonObject()
                .put("room", room)
                .put("threadRoot", root)
                .put("text", "reply " + i + ".");
    }

    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle);
    }
}
