package io.veza.gateway.search;

import java.util.regex.Pattern;

/** What is left of a query without the filters that only messages know. */
final class Words {

    private static final Pattern FILTER =
            Pattern.compile(
                    "(?<!\\S)-?(?:from|in|has|before|after|mentions):(?:\"[^\"]*\"|\\S+)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    static String of(String query) {
        String plain = FILTER.matcher(query).replaceAll(" ").replace("\"", " ");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
