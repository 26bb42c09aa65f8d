package io.veza.journey.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.util.List;

/** The player at the foot of every page, and the sound it makes. */
public final class Player {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DECODED =
            "window.sound && !sound.paused ? sound.webkitAudioDecodedByteCount : 0";

    private final Page page;

    public Player(Visitor visitor) {
        page = visitor.page();
    }

    public Locator strip() {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Player").setExact(true));
    }

    public Locator title(String title) {
        return strip().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title));
    }

    /** Presses on the waveform, at a share of its width. */
    public void seek(double share) {
        Locator wave =
                page.getByRole(AriaRole.SLIDER, named("Place in the track"))
                        .last()
                        .locator("xpath=ancestor::*[@data-orientation][last()]");
        BoundingBox box = wave.boundingBox();
        wave.click(new Locator.ClickOptions().setPosition(box.width * share, box.height / 2));
    }

    /** The full player, with the queue in it. */
    public Locator sheet() {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Player").setExact(true));
    }

    public void unfold() {
        strip().getByRole(AriaRole.BUTTON, exactly("Queue")).click();
        sheet().waitFor();
    }

    /** The titles that wait, in their order. */
    public List<String> queue() {
        return sheet().locator("li b").allTextContents();
    }

    /** Opens what sets the sound, with all its parts. */
    public Locator sound() {
        strip().getByRole(AriaRole.BUTTON, exactly("Sound")).click();
        Locator dialog =
                page.getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName("Sound").setExact(true));
        dialog.waitFor();
        dialog.locator("summary").all().forEach(Locator::click);
        return dialog;
    }

    /** How many decks are heard at this moment. */
    public int decks() {
        return (int) number("sounds.filter((one) => !one.paused && !one.ended).length");
    }

    /** The state that the player says it is in, spoken to those who do not see it. */
    public Locator said(String words) {
        return strip().getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Seconds into the track, by the element that makes the sound. */
    public double position() {
        return number("window.sound?.currentTime ?? 0");
    }

    /** Waits until sound that was really decoded has been playing on from {@code from}. */
    public void awaitSoundFrom(double from) {
        await("sound beyond " + from + " s")
                .atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> position() > from && number(DECODED) > 0);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
