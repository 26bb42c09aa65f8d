package io.veza.gateway.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How much a name that was found is what was looked for; case and accents do not matter. */
final class Likeness {

    private static final double SAME = 1;
    private static final double BEGINS = 0.9;
    private static final double HAS_WORD = 0.8;
    private static final double HAS_PART = 0.6;
    private static final double BESIDE_NAME = 0.4;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Likeness() {}

    /** From 0.4, for what was found by something other than its name, to 1. */
    static double of(String words, String name) {
        String sought = folded(words.startsWith("@") ? words.substring(1) : words);
        String found = folded(name);
        if (found.equals(sought)) {
            return SAME;
        }
        if (found.startsWith(sought)) {
            return BEGINS;
        }
        if (found.contains(" " + sought)) {
            return HAS_WORD;
        }
        return found.contains(sought) ? HAS_PART : BESIDE_NAME;
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
