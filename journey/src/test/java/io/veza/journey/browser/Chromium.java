package io.veza.journey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Chromium of this machine, started once for all browser journeys; it ends with them. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");

    private static final class Once {
        static final Browser INSTANCE = launch();
    }

    private Chromium() {}

    static Browser running() {
        return Once.INSTANCE;
    }

    private static Browser launch() {
        LaunchOptions options =
                new LaunchOptions()
                        .setExecutablePath(executable())
                        // Its sandbox needs rights that root in a container does not have.
                        .setArgs(List.of("--no-sandbox", "--mute-audio", "--disable-dev-shm-usage"))
                        .setTimeout(120_000);
        return Playwright.create().chromium().launch(options);
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
