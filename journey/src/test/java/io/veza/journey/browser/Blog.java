package io.veza.journey.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import io.veza.journey.suite.Suite;
import io.veza.journey.suite.WebSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A page on another site that frames the player, and drives it by the library of player.js. */
public final class Blog {

    private static final Path LIBRARY =
            Path.of(
                    System.getProperty("veza.root"),
                    "web/node_modules/player.js/dist/player-0.1.0.js");

    private static final String POST =
            """
            <!doctype html>
            <html lang="en"><head><title>A blog</title><link rel="icon" href="data:,">
            <script src="/player.js"></script></head>
            <body><iframe id="frame" name="frame" allow="autoplay" width="640" height="152" src="%s"></iframe>
            <button id="go">Go</button>
            <script>
              window.told = [];
              window.player = new playerjs.Player('frame');
              player.on('ready', () => {
                told.push('ready');
                for (const name of ['play', 'pause', 'ended', 'timeupdate', 'seeked', 'error'])
                  player.on(name, () => told.push(name));
              });
              go.onclick = () => player.play();
            </script></body></html>
            """;

    private final Page page;

    private Blog(Page page) {
        this.page = page;
    }

    /** Somebody reads a post there. */
    public static Blog read(Visitor reader, WebSite site, String path) {
        String frame = Suite.running().gateway() + path;
        site.script("/player.js", LIBRARY).page("/post", POST.replace("%s", frame));
        reader.open(site.address("/post"));
        return new Blog(reader.page());
    }

    /** Presses what is on the page of the blog: browsers let nothing play before that. */
    public void press() {
        page.locator("#go").click();
    }

    /** Has the player do something, as the page's own script would. */
    public void tell(String call) {
        page.evaluate("player." + call);
    }

    public Object ask(String getter) {
        return page.evaluate("name => new Promise((done) => player[name](done))", getter);
    }

    public double number(String getter) {
        return ((Number) ask(getter)).doubleValue();
    }

    /** Until the page has been told of it. */
    public void awaitTold(String event) {
        page.waitForFunction("name => told.includes(name)", event);
    }

    @SuppressWarnings("unchecked")
    public List<String> told() {
        return (List<String>) page.evaluate("told");
    }

    public void forgetWhatWasTold() {
        page.evaluate("told.length = 0");
    }

    /** Bytes of sound that were really decoded in the frame. */
    public double decoded() {
        Frame frame = Objects.requireNonNull(page.frame("frame"));
        return ((Number) frame.evaluate("window.sound?.webkitAudioDecodedByteCount ?? 0"))
                .doubleValue();
    }
}
