package io.veza.stream.adapter.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a feed says of one thing: the first word counts. */
final class Said {

    private static final int LONGEST = 256 * 1024;

    /** Of those an item may name one in each language, and in each notation. */
    private static final Set<String> SEVERAL = Set.of("podcast:chapters", "podcast:transcript");

    private static final int MOST = 50;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> several = new HashMap<>();

    /**
     * @param within what stands around it; empty: nothing
     */
    void text(String within, Tag tag, String text) {
        if (!tag.name().equals(Tag.UNKNOWN) && !text.isEmpty() && text.length() <= LONGEST) {
            texts.putIfAbsent(key(within, tag), text);
        }
    }

    void attributes(String within, Tag tag) {
        if (within.isEmpty() && SEVERAL.contains(tag.name())) {
            List<Map<String, String>> known =
                    several.computeIfAbsent(tag.name(), _ -> new ArrayList<>());
            if (known.size() < MOST) {
                known.add(tag.attributes());
            }
        }
        if (!tag.name().equals(Tag.UNKNOWN)) {
            tag.attributes()
                    .forEach((name, value) ->
                            texts.putIfAbsent(key(within, tag) + "@" + name, value.strip()));
        }
    }

    private static String key(String within, Tag tag) {
        return within.isEmpty() ? tag.name() : within + ">" + tag.name();
    }

    /** The attributes of each. */
    List<Map<String, String>> all(String name) {
        return several.getOrDefault(name, List.of());
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
