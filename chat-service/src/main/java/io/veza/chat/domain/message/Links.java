package io.veza.chat.domain.message;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The web addresses in a message, as far as they are looked up. */
public final class Links {

    private static final int MOST = 3;
    private static final int LONGEST = 2000;

    /** In code and between angle brackets an address is meant to be read only. */
    private static final Pattern QUIET =
            Pattern.compile("```.*?(?:```|$)|`[^`\n]*`|<https?://[^>\\s]*>", Pattern.DOTALL);

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"'`|\\\\^{}\\[\\]]+", Pattern.CASE_INSENSITIVE);

    /** What ends a sentence ends the address too. */
    private static final Pattern TAIL = Pattern.compile("[.,;:!?*_~)]+$");

    private Links() {}

    /** A cheap look that says yes too often. */
    public static boolean mayBeIn(String words) {
        return words.contains("://");
    }

    /** The first few, each once. */
    public static List<String> in(String words) {
        if (!mayBeIn(words)) {
            return List.of();
        }
        return ADDRESS.matcher(QUIET.matcher(words).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(Links::trimmed)
                .filter(address -> address.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A bracket that was opened within belongs to the address. */
    private static String trimmed(String address) {
        String bare = TAIL.matcher(address).replaceAll("");
        boolean open = bare.lastIndexOf('(') > bare.lastIndexOf(')');
        return open && address.startsWith(bare + ")") ? bare + ")" : bare;
    }
}
