package io.veza.user.domain.account;

/**
 * What a person says about themselves.
 *
 * @param value at most 500 code points; empty when they say nothing
 */
public record Bio(String value) {

    public static final Bio NONE = new Bio("");

    private static final int MAX_LENGTH = 500;

    public Bio {
        value = value.strip();
        if (value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw Refusal.of("bio", "must have at most 500 characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw Refusal.of("bio", "must not hold NUL characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
