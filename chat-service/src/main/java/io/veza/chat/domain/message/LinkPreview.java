package io.veza.chat.domain.message;

/**
 * What a page that a message links to says about itself, cut to what is shown.
 *
 * @param url as the message has it
 * @param site name of the place
 */
public record LinkPreview(String url, String title, String description, String site) {

    private static final int TITLE = 200;
    private static final int DESCRIPTION = 400;
    private static final int SITE = 80;

    public LinkPreview {
        title = shown(title, TITLE);
        description = shown(description, DESCRIPTION);
        site = shown(site, SITE);
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
        return url.length() + title.length() + description.length() + site.length();
    }

    /** Written by strangers: one line, no control characters, no half a character at the end. */
    private static String shown(String words, int most) {
        String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).strip() + "…";
    }
}
