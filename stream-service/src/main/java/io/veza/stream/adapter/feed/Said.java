package io.veza.stream.adapter.feed;

import java.util.HashMap;
import java.util.Map;

/** What a feed says of one thing: the first word counts. */
final class Said {

    private static final int LONGEST = 256 * 1024;

    private final Map<String, String> texts = new HashMap<>();

    /**
     * @param within what stands around it; empty: nothing
     */
    void text(String within, Tag tag, String text) {
        if (!tag.name().equals(Tag.UNKNOWN) && !text.isEmpty() && text.length() <= LONGEST) {
            texts.putIfAbsent(key(within, tag), text);
        }
    }

    void attributes(String within, Tag tag) {
        if (!tag.name().equals(Tag.UNKNOWN)) {
            tag.attributes()
                    .forEach((name, value) ->
                            texts.putIfAbsent(key(within, tag) + "@" + name, value.strip()));
        }
    }

    private static String key(String within, Tag tag) {
        return within.isEmpty() ? tag.name() : within + ">" + tag.name();
    }

    /** Empty: nothing is said. */
    String get(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The first of them that is said. */
    String first(String... names) {
        for (String name : names) {
            if (!get(name).isEmpty()) {
                return get(name);
            }
        }
        return "";
    }

    /** 0: none is said, or none that we keep. */
    int number(String name, int digits) {
        String text = get(name).strip();
        return text.matches("\\d{1," + digits + "}") ? Integer.parseInt(text) : 0;
    }

    /** What iTunes and others have written for yes. */
    boolean isYes(String name) {
        return get(name).strip().matches("(?i)yes|true|explicit");
    }
}
