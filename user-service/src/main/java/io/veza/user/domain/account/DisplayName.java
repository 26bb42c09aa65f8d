package io.veza.user.domain.account;

import java.text.Normalizer;

/**
 * The name people read; not unique.
 *
 * @param value NFC, trimmed, 1 to 50 code points, no control characters
 */
public record DisplayName(String value) {

    private static final int MAX_LENGTH = 50;

    public DisplayName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > MAX_LENGTH) {
            throw Refusal.of("displayName", "must have 1 to 50 characters");
        }
        if (value.codePoints().anyMatch(DisplayName::deceives)) {
            throw Refusal.of("displayName", "must not hold control characters");
        }
    }

    /** Control and direction characters let a name rewrite the text around it. */
    private static boolean deceives(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    @Override
    public String toString() {
        return value;
    }
}
