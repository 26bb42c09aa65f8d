package io.veza.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The Chromium of this machine, started once for all browser journeys; it ends with them. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    private Chromium(Path executable) {
        LaunchOptions options =
                new LaunchOptions()
                        .setExecutablePath(executable)
                        // Its sandbox needs rights that root in a container does not have.
                        .setArgs(List.of("--no-sandbox", "--mute-audio", "--disable-dev-shm-usage"))
                        .setTimeout(120_000);
        browser = playwright.chromium().launch(options);
    }

    static Chromium of(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, _ -> new Chromium(executable()), Chromium.class);
    }

    BrowserContext newContext(NewContextOptions look) {
        return browser.newContext(look);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium on the PATH for the browser journeys: "
                                        + "make test installs it; by hand, as root: "
                                        + "apt-get install -y chromium"));
    }
}
