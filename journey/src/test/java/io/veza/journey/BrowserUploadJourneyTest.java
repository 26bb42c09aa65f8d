package io.veza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.veza.journey.browser.Look;
import io.veza.journey.browser.Uploads;
import io.veza.journey.browser.Visitor;
import io.veza.journey.browser.Visitors;
import io.veza.journey.browser.Wire;
import io.veza.journey.suite.Client;
import io.veza.journey.suite.Sound;
import io.veza.journey.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Large files from a browser: stopped, gone on with, by the folder. */
class BrowserUploadJourneyTest {

    private static final ContainsTextOptions LONGER = new ContainsTextOptions().setTimeout(240_000);
    private static final Pattern UNDER_WAY = Pattern.compile("Sending, [1-9]\\d? %");

    /** All of it is there; how long its encoding takes is the machine's affair. */
    private static final Pattern ARRIVED = Pattern.compile("Encoding, |Ready\\. Everybody");

    private static final int SLOW = 1 << 20;

    @TempDir private Path directory;

    @RegisterExtension private final Visitors visitors = new Visitors();

    private final Suite suite = Suite.running();

    @Test
    void aPausedUploadGoesOnWhereItWas() {
        // Given
        Visitor uma = somebody("uma-web");
        Uploads uploads = new Uploads(uma);
        Wire line = Wire.of(uma);
        line.slowOutward(SLOW);
        uploads.choose(Sound.wave(directory, "Long Way", 60));
        assertThat(uploads.tray()).containsText(UNDER_WAY);

        // When
        uma.button("Pause Long Way.wav").click();
        assertThat(uploads.tray()).containsText("Paused at");
        line.widen();
        Response found = goOn(uma, () -> uma.button("Go on with Long Way.wav").click());

        // Then
        assertThat(Long.parseLong(found.headerValue("Upload-Offset"))).isPositive();
        assertThat(uploads.tray()).containsText(ARRIVED, LONGER);
    }

    @Test
    void anUploadOutlivesThePage() {
        // Given
        Visitor vic = somebody("vic-web");
        Uploads uploads = new Uploads(vic);
        Path song = Sound.wave(directory, "Reloaded", 60);
        Wire line = Wire.of(vic);
        line.slowOutward(SLOW);
        uploads.choose(song);
        assertThat(uploads.tray()).containsText(UNDER_WAY);
        vic.page().onDialog(Dialog::accept);

        // When
        vic.page().reload();
        line.widen();

        // Then
        assertThat(uploads.tray()).containsText("Not finished last time.");
        Look look = new Look(vic.page());
        look.photograph("upload-unfinished");
        assertThat(look.barriers()).isEmpty();
        Response found = goOn(vic, () -> uploads.chooseAgain("Reloaded.wav", song));
        assertThat(Long.parseLong(found.headerValue("Upload-Offset"))).isPositive();
        assertThat(uploads.tray()).containsText(ARRIVED, LONGER);
        assertThat(uploads.tray()).containsText("used");
    }

    @Test
    void aCancelledUploadIsGone() {
        // Given
        Visitor wes = somebody("wes-web");
        Uploads uploads = new Uploads(wes);
        Wire line = Wire.of(wes);
        line.slowOutward(SLOW);
        uploads.choose(Sound.wave(directory, "Regretted", 60));
        assertThat(uploads.tray()).containsText(UNDER_WAY);

        // When
        Response dropped =
                wes.page()
                        .waitForResponse(
                                answer -> answer.request().method().equals("DELETE"),
                                () -> wes.button("Cancel Regretted.wav").click());

        // Then
        assertThat(dropped.status()).isEqualTo(204);
        assertThat(uploads.tray()).isHidden();
    }

    @Test
    void ofAFolderTheMusicIsSent() throws IOException {
        // Given
        Visitor xia = somebody("xia-web");
        Uploads uploads = new Uploads(xia);
        Path album = Files.createDirectories(directory.resolve("album/second side"));
        Sound.song(directory.resolve("album"), "One", 3);
        Sound.song(album, "Two", 4);
        Files.writeString(directory.resolve("album/notes.txt"), "no music");
        uploads.choose(Sound.song(directory, "Single", 2));

        // When
        uploads.chooseFolder(directory.resolve("album"));

        // Then
        assertThat(uploads.tray()).containsText("One");
        assertThat(uploads.tray()).containsText("Two");
        assertThat(uploads.progress()).hasCount(3);
        assertThat(uploads.tray()).containsText("All done", LONGER);
    }

    /** What the suite says of how far the file is. */
    private static Response goOn(Visitor visitor, Runnable going) {
        return visitor.page()
                .waitForResponse(
                        answer ->
                                answer.request().method().equals("HEAD")
                                        && answer.url().contains("/api/v2/uploads/"),
                        going);
    }

    /** Whoever comes back while the old line still lives is asked to wait a little. */
    private Visitor somebody(String handle) {
        Client.register(suite.gateway(), handle);
        return visitors.wide().signIn(handle).toBeRefused();
    }
}
