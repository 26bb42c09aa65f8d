package io.veza.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A room: where one reads and writes. */
public final class Talk {

    private final Page page;

    private Talk(Page page) {
        this.page = page;
    }

    /** Enters a room of one's own by the navigation. */
    public static Talk enter(Visitor visitor, String room) {
        visitor.goTo(room);
        return in(visitor);
    }

    /** By whoever only reads. */
    static Talk seen(Visitor visitor) {
        return new Talk(visitor.page());
    }

    public static Talk in(Visitor visitor) {
        Talk talk = new Talk(visitor.page());
        talk.composer().waitFor();
        return talk;
    }

    public void say(String text) {
        composer().fill(text);
        composer().press("Enter");
    }

    /** Words that are not sent yet, key by key. */
    public void write(String text) {
        composer().pressSequentially(text);
    }

    /** Puts files beside what one is about to say. */
    public void attach(Path... files) {
        page.waitForFileChooser(() ->
                        page.getByRole(
                                        AriaRole.BUTTON,
                                        new Page.GetByRoleOptions().setName("Attach files"))
                                .click())
                .setFiles(files);
    }

    /** Changes the words of one's last message. */
    public void sayInstead(String text) {
        composer().press("ArrowUp");
        Locator words =
                page.getByRole(
                        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Edit the message"));
        words.fill(text);
        words.press("Enter");
    }

    public void react(String text, String emoji) {
        openReactions(text);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, button(emoji)).click();
    }

    /** Opens what one can react to a message with. */
    public void openReactions(String text) {
        said(text).hover();
        said(text).getByRole(AriaRole.BUTTON, button("React")).click();
    }

    /** Opens all one can do with a message. */
    public void menuOf(String text) {
        said(text).hover();
        said(text).getByRole(AriaRole.BUTTON, button("More about this message")).click();
    }

    public Locator reaction(String text, String name) {
        return said(text).getByRole(AriaRole.BUTTON, button(name));
    }

    /** A message that has arrived, not one still on its way. */
    public Locator said(String text) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(text))
                .filter(new Locator.FilterOptions().setHas(page.locator("time")));
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private Locator composer() {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("^Write (in|to)")));
    }
}
