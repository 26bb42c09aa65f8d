package io.veza.chat.domain.message;

import org.jspecify.annotations.Nullable;

/**
 * What a page that a message links to says about itself, cut to what is shown.
 *
 * @param url as the message has it
 * @param site name of the place
 * @param picture null: the page names none
 */
public record LinkPreview(
        String url,
        String title,
        String description,
        String site,
        @Nullable PreviewPicture picture) {

    private static final int TITLE = 200;
    private static final int DESCRIPTION = 400;
    private static final int SITE = 80;

    public LinkPreview {
        title = Shown.line(title, TITLE);
        description = Shown.line(description, DESCRIPTION);
        site = Shown.line(site, SITE);
    }

    public LinkPreview(String url, String title, String description, String site) {
        this(url, title, description, site, null);
    }

    public LinkPreview with(@Nullable PreviewPicture other) {
        return new LinkPreview(url, title, description, site, other);
    }

    LinkPreview withoutWaiting() {
        return picture == null || picture.hasCome() ? this : with(null);
    }

    /** A page without a title says nothing. */
    public boolean saysSomething() {
        return !title.isEmpty();
    }

    /** All that it says. */
    public String words() {
        return title + "\n" + description + "\n" + site;
    }

    int length() {
        return url.length()
                + title.length()
                + description.length()
                + site.length()
                + (picture == null ? 0 : picture.length());
    }
}
