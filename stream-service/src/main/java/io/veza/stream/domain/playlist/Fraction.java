package io.veza.stream.domain.playlist;

import org.jspecify.annotations.Nullable;

/** Digits behind the point; none ends in a zero, so that there is room before each. */
final class Fraction {

    private Fraction() {}

    /**
     * The shortest in the middle.
     *
     * @param lower empty: zero
     * @param upper null: one
     */
    static String between(String lower, @Nullable String upper) {
        StringBuilder shared = new StringBuilder();
        int at = 0;
        while (upper != null && at < upper.length() && digit(lower, at) == upper.charAt(at)) {
            shared.append(upper.charAt(at));
            at++;
        }
        String rest = lower.length() > at ? lower.substring(at) : "";
        return shared + differing(rest, upper == null ? null : upper.substring(at));
    }

    /** Their first digits are not the same. */
    private static String differing(String lower, @Nullable String upper) {
        int from = lower.isEmpty() ? 0 : Digits.valueOf(lower.charAt(0));
        int to = upper == null ? Digits.ALL.length() : Digits.valueOf(upper.charAt(0));
        if (to - from > 1) {
            return String.valueOf(Digits.of((from + to) / 2));
        }
        if (upper != null && upper.length() > 1) {
            return upper.substring(0, 1);
        }
        return Digits.of(from) + between(lower.isEmpty() ? "" : lower.substring(1), null);
    }

    private static char digit(String digits, int at) {
        return at < digits.length() ? digits.charAt(at) : Digits.LOWEST;
    }
}
