package io.veza.stream.domain.playlist;

/** Base 62, in the order of their bytes. */
final class Digits {

    static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    static final char LOWEST = '0';
    static final char HIGHEST = 'z';

    private Digits() {}

    static int valueOf(char digit) {
        int value = ALL.indexOf(digit);
        if (value < 0) {
            throw new IllegalArgumentException("no digit: " + digit);
        }
        return value;
    }

    static char of(int value) {
        return ALL.charAt(value);
    }
}
