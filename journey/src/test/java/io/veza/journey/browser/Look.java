package io.veza.journey.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page as it is seen: pictures of it, whether it fits, and what axe has against it. */
public final class Look {

    private static final Path ROOT = Path.of(System.getProperty("veza.root"));
    private static final Path AXE = ROOT.resolve("web/node_modules/axe-core/axe.min.js");

    private static final String VIOLATIONS =
            """
            async (only) => (await axe.run(document,
              { resultTypes: ['violations'], ...(only.length && { runOnly: only }) })).violations.flatMap(
              ({ id, impact, nodes }) => nodes.map(({ html }) => `${id} (${impact}): ${html.slice(0, 200)}`))
            """;

    private final Page page;

    public Look(Page page) {
        this.page = page;
    }

    /** Into journey/target/screenshots. */
    public void photograph(String name) {
        Path picture = ROOT.resolve("journey/target/screenshots").resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(picture));
    }

    /** Pixels that can only be reached by scrolling sideways. */
    public int overflow() {
        page.locator("#main").waitFor();
        return ((Number)
                        page.evaluate(
                                "() => document.documentElement.scrollWidth - innerWidth"
                                        + " + Math.max(0, main.scrollWidth - main.clientWidth)"))
                .intValue();
    }

    /** What keeps people with disabilities from using the page, by the rules of WCAG. */
    public List<String> barriers() {
        return violations(List.of());
    }

    /** What stands out too little from what is behind or beside it: all that depends on colours. */
    public List<String> blurs() {
        return violations(List.of("color-contrast", "link-in-text-block"));
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(List<String> only) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(axe());
        }
        return (List<String>) page.evaluate(VIOLATIONS, only);
    }

    private static String axe() {
        if (!Files.exists(AXE)) {
            throw new IllegalStateException(
                    AXE + " is missing: npm --prefix web ci (make test does)");
        }
        try {
            return Files.readString(AXE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
