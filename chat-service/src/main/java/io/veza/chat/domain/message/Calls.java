package io.veza.chat.domain.message;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whom the words of a message call: an at sign that begins a word, and a handle. What is shown as
 * code calls nobody.
 */
public final class Calls {

    /** In place of a handle: everybody. */
    public static final String ROOM = "room";

    public static final String ONLINE = "online";

    private static final Pattern CODE =
            Pattern.compile("```.*?(?:```|\\z)|(`+)[^\\n]*?\\1", Pattern.DOTALL);

    /** Scripts that write without blanks may put it behind a character of theirs. */
    private static final Pattern AT =
            Pattern.compile(
                    "(?<![\\p{IsLatin}\\p{N}_.@/-])@([a-z0-9](?:[a-z0-9_.-]{0,28}[a-z0-9])?)",
                    Pattern.CASE_INSENSITIVE);

    private Calls() {}

    /** In lower case, each once, in their order. */
    public static List<String> in(String words) {
        if (words.indexOf('@') < 0) {
            return List.of();
        }
        String spoken = words.indexOf('`') < 0 ? words : CODE.matcher(words).replaceAll(" ");
        return AT.matcher(spoken)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    public static boolean isEverybody(String handle) {
        return handle.equals(ROOM) || handle.equals(ONLINE);
    }
}
