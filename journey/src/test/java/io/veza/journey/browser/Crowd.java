package io.veza.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The people of a room, in the panel beside it, and what one does about each. */
public final class Crowd {

    private final Visitor visitor;

    public Crowd(Visitor visitor) {
        this.visitor = visitor;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** Presses a line of somebody's menu. */
    public void choose(String person, String action) {
        visitor.button("What you can do about " + person).click();
        visitor.page().getByRole(AriaRole.MENUITEM, named(action)).click();
    }

    /** Does it, with a reason, once asked. */
    public void moderate(String person, String action, String reason) {
        choose(person, action);
        Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Why").fill(reason);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(action).setExact(true))
                .click();
    }

    public void giveRole(String person, String role) {
        choose(person, "Change the role");
        Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(role)).check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
