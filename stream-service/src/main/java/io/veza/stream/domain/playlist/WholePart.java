package io.veza.stream.domain.playlist;

import org.jspecify.annotations.Nullable;

/**
 * The number before the point. Its first character says how many digits follow: from {@code a} (1)
 * to {@code z} (26), below zero from {@code Z} (1) down to {@code A} (26).
 */
final class WholePart {

    private WholePart() {}

    static int lengthIn(String rank) {
        char head = rank.isEmpty() ? Digits.LOWEST : rank.charAt(0);
        if (head >= 'a' && head <= 'z') {
            return head - 'a' + 2;
        }
        if (head >= 'A' && head <= 'Z') {
            return 'Z' - head + 2;
        }
        throw new IllegalArgumentException("no rank: " + rank);
    }

    /** Null: there is none. */
    static @Nullable String after(String whole) {
        String digits = step(whole.substring(1), 1);
        char head = whole.charAt(0);
        if (digits != null) {
            return head + digits;
        }
        if (head == 'Z') {
            return "a0";
        }
        return head == 'z' ? null : first((char) (head + 1), Digits.LOWEST);
    }

    /** Null: there is none. */
    static @Nullable String before(String whole) {
        String digits = step(whole.substring(1), -1);
        char head = whole.charAt(0);
        if (digits != null) {
            return head + digits;
        }
        if (head == 'a') {
            return "Zz";
        }
        return head == 'A' ? null : first((char) (head - 1), Digits.HIGHEST);
    }

    private static String first(char head, char digit) {
        return head + String.valueOf(digit).repeat(lengthIn(String.valueOf(head)) - 1);
    }

    /** Null: all digits would run over. */
    private static @Nullable String step(String digits, int by) {
        char[] stepped = digits.toCharArray();
        char over = by > 0 ? Digits.HIGHEST : Digits.LOWEST;
        char begin = by > 0 ? Digits.LOWEST : Digits.HIGHEST;
        for (int at = stepped.length - 1; at >= 0; at--) {
            if (stepped[at] != over) {
                stepped[at] = Digits.of(Digits.valueOf(stepped[at]) + by);
                return String.valueOf(stepped);
            }
            stepped[at] = begin;
        }
        return null;
    }
}
