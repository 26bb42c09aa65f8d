package io.veza.chat.domain.search;

import java.util.List;
import java.util.regex.Pattern;

/** Who is called by their handle in a text. */
final class Mention {

    private static final Pattern AT =
            Pattern.compile("(?<![a-z0-9_.@-])@([a-z0-9](?:[a-z0-9_.-]{0,28}[a-z0-9])?)");

    private Mention() {}

    static List<String> in(String folded) {
        return AT.matcher(folded).results().map(found -> found.group(1)).distinct().toList();
    }
}
