package io.veza.user.domain.profile;

import java.text.Normalizer;

/** A few words on one line. */
final class Line {

    private Line() {}

    /** Trimmed and in NFC; refuses more than so many characters, and those that are none. */
    static String of(String field, String text, int most) {
        String value = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (value.codePointCount(0, value.length()) > most) {
            throw Refusal.of(field, "must have at most " + most + " characters");
        }
        if (value.codePoints().anyMatch(Line::deceives)) {
            throw Refusal.of(field, "must not hold control characters");
        }
        return value;
    }

    /** Control and direction characters let words rewrite the text around them. */
    private static boolean deceives(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
