package io.veza.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.veza.journey.suite.Suite;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a browser of their own, who notices whatever goes wrong in it. */
public final class Visitor {

    /** Chromium reports these on the console, yet they are how a busy suite asks for patience. */
    private static final Pattern BUSY = Pattern.compile("status of (429|503)");

    /** The machine has got another network, from a container for one: no fault of the suite. */
    private static final String CUT_OFF = "net::ERR_NETWORK_CHANGED";

    private static final double PATIENCE_MS = 60_000;
    private static final int TRIES = 10;
    private static final int SOON_MILLIS = 30_000;

    /** Without a network, each call says on the console that there is none. */
    private static final String NO_NETWORK = "net::ERR_";

    /** Keeps the player's elements, which live outside the page, within reach. */
    private static final String WATCH =
            """
            const Sound = window.Audio;
            window.sounds = [];
            window.Audio = function (...how) {
              const made = new Sound(...how);
              sounds.push(made);
              return made;
            };
            Object.defineProperty(window, 'sound', {
              get: () => sounds.find((one) => !one.paused) ?? sounds.at(-1),
            });
            document.addEventListener('securitypolicyviolation', (event) =>
              console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
            """;

    /** How Chromium reports that the suite has refused something. */
    private static final Pattern REFUSED = Pattern.compile("status of 4\\d\\d");

    private final List<String> faults = new ArrayList<>();
    private final URI gateway;
    private boolean refusable;
    private boolean offline;
    private int cutOff;
    private final BrowserContext context;
    private final Page page;

    Visitor(Chromium chromium, URI gateway, NewContextOptions look) {
        this.gateway = gateway;
        context = chromium.newContext(look.setLocale("en"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(PATIENCE_MS);
        context.addInitScript(WATCH);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> faults.add(page.url() + ": " + error));
    }

    private void hear(ConsoleMessage line) {
        if (line.text().contains(CUT_OFF)) {
            cutOff++;
        } else if ("error".equals(line.type()) && !isMeant(line.text())) {
            faults.add(page.url() + ": " + line.text() + " " + line.location());
        }
    }

    private boolean isMeant(String line) {
        return BUSY.matcher(line).find()
                || (refusable && REFUSED.matcher(line).find())
                || (offline && line.contains(NO_NETWORK));
    }

    /** The network goes, for this person alone. */
    public void loseNetwork() {
        offline = true;
        context.setOffline(true);
    }

    /** What this person wants is refused, as the test wants it. */
    public Visitor toBeRefused() {
        refusable = true;
        return this;
    }

    public Page page() {
        return page;
    }

    /** Opens a page, once more when the machine was cut off meanwhile. */
    public void open(String path) {
        for (int tries = 1; !opens(path); tries++) {
            if (tries == TRIES) {
                throw new AssertionError("cut off from " + path + " each time");
            }
        }
    }

    private boolean opens(String path) {
        int before = cutOff;
        try {
            page.navigate(gateway.resolve(path).toString());
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains(CUT_OFF)) {
                throw e;
            }
            return false;
        }
        return cutOff == before;
    }

    public void register(String handle) {
        open("/register");
        page.getByLabel("Handle").fill(handle);
        page.getByLabel("E-mail address").fill(handle + "@example.org");
        page.getByLabel("Password").fill(Suite.PASSWORD);
        press("Create an account", greeting());
    }

    public Visitor signIn(String handle) {
        open("/signin");
        signInHere(handle, greeting());
        return this;
    }

    /** Signs in where one was sent to do so, and is back where one wanted to go. */
    public void signInHere(String handle, Locator back) {
        page.getByLabel("Handle or e-mail address").fill(handle);
        page.getByLabel("Password").fill(Suite.PASSWORD);
        press("Sign in", back);
    }

    public void signOut() {
        open("/you");
        press("Sign out", page.getByText("Music and talk, in the same place."));
    }

    /** From the next page on. */
    public void chooseTheme(String theme) {
        context.addInitScript("localStorage.setItem('veza.theme', '" + theme + "')");
    }

    /** What somebody sees who lets their system choose, at once. */
    public void prefer(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String theme = scheme == ColorScheme.LIGHT ? "light" : "dark";
        assertThat(page.locator("html")).hasAttribute("data-theme", theme);
    }

    /** Until the page has all it asked for. */
    public void awaitCalm() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator("[class*=skeleton]")).hasCount(0);
    }

    /** Follows a link of the navigation, whichever of its forms is in sight. */
    public void goTo(String place) {
        places().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(place))
                .first()
                .click();
    }

    public Locator places() {
        return page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Places"));
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button until what it leads to is there: a busy suite may ask to try again. */
    public void press(String name, Locator result) {
        Locator refusal =
                page.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")));
        for (int tries = 0; tries < TRIES && !result.isVisible(); tries++) {
            button(name).first().click();
            waitSoon(result.or(refusal).first());
        }
        result.waitFor();
    }

    /** Whatever is not answered by then is asked once more, as people do. */
    private static void waitSoon(Locator answer) {
        try {
            answer.waitFor(new Locator.WaitForOptions().setTimeout(SOON_MILLIS));
        } catch (TimeoutError late) {
            // The next try tells.
        }
    }

    private Locator greeting() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Good "));
    }

    List<String> faults() {
        return faults;
    }

    void leave() {
        context.close();
    }
}
