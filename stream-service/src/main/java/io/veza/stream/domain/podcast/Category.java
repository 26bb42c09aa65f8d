package io.veza.stream.domain.podcast;

import java.util.List;

/**
 * What a show is about, in the words directories know.
 *
 * @param sub one below it; empty: none
 */
public record Category(String name, String sub) {

    private static final char BELOW = '/';

    /** What is here more than anything else. */
    public static final Category MUSIC = new Category("Music", "");

    public Category {
        if (!Categories.knows(name, sub)) {
            throw PodcastError.CATEGORY_UNKNOWN.of("category", "is none that directories know");
        }
    }

    /** All there are, by the alphabet. */
    public static List<Category> all() {
        return Categories.all();
    }

    /** Reads {@code Society & Culture/Documentary}; empty: music. */
    public static Category parse(String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            return MUSIC;
        }
        int below = clean.indexOf(BELOW);
        return below < 0
                ? new Category(clean, "")
                : new Category(clean.substring(0, below), clean.substring(below + 1));
    }

    /** Of a feed that may name any: as much of it as is known. */
    public static Category orMusic(String name, String sub) {
        if (Categories.knows(name, sub)) {
            return new Category(name, sub);
        }
        return Categories.knows(name, "") ? new Category(name, "") : MUSIC;
    }

    /** As it is read. */
    public String text() {
        return sub.isEmpty() ? name : name + BELOW + sub;
    }
}
