package io.veza.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A room, as one answers others in it. */
public final class Threads {

    private final Page page;
    private final Talk talk;

    public Threads(Visitor visitor) {
        this(visitor.page(), Talk.in(visitor));
    }

    private Threads(Page page, Talk talk) {
        this.page = page;
        this.talk = talk;
    }

    /** By whoever only reads. */
    public static Threads seen(Visitor visitor) {
        return new Threads(visitor.page(), Talk.seen(visitor));
    }

    public void reply(String text, String answer) {
        talk.said(text).hover();
        talk.said(text).getByRole(AriaRole.BUTTON, named("Reply")).click();
        talk.say(answer);
    }

    public void openThread(String text) {
        Locator message = talk.said(text).first();
        message.hover();
        message.getByRole(AriaRole.BUTTON, named("More about this message")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Reply in a thread"))
                .click();
        thread().waitFor();
    }

    public void sayInThread(String text) {
        Locator field =
                thread().getByRole(
                                AriaRole.TEXTBOX,
                                new Locator.GetByRoleOptions().setName("Reply in the thread"));
        field.fill(text);
        field.press("Enter");
    }

    /** Puts files beside what one is about to reply. */
    public void attachInThread(Path... files) {
        page.waitForFileChooser(
                        () -> thread().getByRole(AriaRole.BUTTON, named("Attach files")).click())
                .setFiles(files);
    }

    /** Where its messages scroll. */
    public Locator feed() {
        return thread().getByRole(AriaRole.FEED);
    }

    public void ask(String question, String... options) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("More than words").setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("New poll")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Question").fill(question);
        for (int i = 0; i < options.length; i++) {
            dialog.getByLabel("Option " + (i + 1)).fill(options[i]);
        }
        dialog.getByRole(AriaRole.BUTTON, named("Ask the room")).click();
    }

    public void vote(String question, String option) {
        option(question, option).click();
    }

    public Locator option(String question, String option) {
        return poll(question)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + option)));
    }

    /** The line above a message that says what it replies to. */
    public Locator quoteIn(String text) {
        return talk.said(text)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Reply to")));
    }

    public Locator replies(String text, String count) {
        return talk.said(text)
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile(count)));
    }

    public void open(String text, String count) {
        replies(text, count).click();
        thread().waitFor();
    }

    public Locator inThread(String text) {
        return thread().getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator poll(String question) {
        return page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Poll: " + question))
                .first();
    }

    private Locator thread() {
        return page.getByRole(
                AriaRole.COMPLEMENTARY,
                new Page.GetByRoleOptions().setName("Thread").setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
