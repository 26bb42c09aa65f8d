package io.veza.journey.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The tray of what is on its way to the suite. */
public final class Uploads {

    private final Visitor visitor;

    public Uploads(Visitor visitor) {
        this.visitor = visitor;
    }

    public void choose(Path file) {
        choose("Upload tracks", file);
    }

    /** One that the last visit left. */
    public void chooseAgain(String name, Path file) {
        choose("Choose " + name + " again to go on", file);
    }

    public void chooseFolder(Path folder) {
        choose("Upload a folder", folder);
    }

    private void choose(String button, Path what) {
        FileChooser chooser =
                visitor.page().waitForFileChooser(() -> visitor.button(button).first().click());
        chooser.setFiles(what);
    }

    public Locator tray() {
        return visitor.page()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Uploads"));
    }

    public Locator progress() {
        return tray().getByRole(AriaRole.PROGRESSBAR);
    }
}
