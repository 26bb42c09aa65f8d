package io.veza.user.domain.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A password seen as an attacker tries them: known words, repeated, padded with digits and signs,
 * or keys in a row.
 */
final class Guess {

    /** What must remain once everything guessable is taken away: the floor of a second factor. */
    private static final int UNGUESSED = 8;

    private static final int MIN_CONTEXT = 3;

    private static final String[] RUNS = {
        "01234567890123456789012345678901234567890",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
        "qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnm",
        "azertyuiopqsdfghjklmwxcvbnazertyuiopqsdfghjklmwxcvbn",
        "qwertzuiopasdfghjklyxcvbnmqwertzuiopasdfghjklyxcvbnm",
    };

    private final String text;
    private final Set<String> common;

    Guess(String password, Set<String> common) {
        this.text = password.toLowerCase(Locale.ROOT);
        this.common = common;
    }

    boolean isPattern() {
        String unit = unit(text);
        return unit.codePointCount(0, unit.length()) < UNGUESSED
                || isKnown(unit)
                || isKnown(core(unit))
                || isRun(text);
    }

    /** True when little more than the words of the account's own context holds it up. */
    boolean isBuiltOn(String... context) {
        String rest = text;
        for (String word : context) {
            if (word.length() >= MIN_CONTEXT) {
                rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
            }
        }
        boolean touched = rest.length() < text.length();
        return touched && unguessed(rest) < UNGUESSED;
    }

    private int unguessed(String rest) {
        return Pattern.compile("\\P{L}+")
                .splitAsStream(rest)
                .filter(word -> !isKnown(word))
                .mapToInt(String::length)
                .sum();
    }

    private boolean isKnown(String word) {
        return common.contains(word);
    }

    /** The shortest piece that, repeated and perhaps cut off at the end, gives the whole. */
    private static String unit(String text) {
        int period = 1;
        while (!text.startsWith(text.substring(period))) {
            period++;
        }
        return text.substring(0, period);
    }

    /** Without the digits and signs people put around a word. */
    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static boolean isRun(String text) {
        String reversed = new StringBuilder(text).reverse().toString();
        for (String run : RUNS) {
            if (run.contains(text) || run.contains(reversed)) {
                return true;
            }
        }
        return false;
    }
}
