package io.veza.user.domain.passkey;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.text.Normalizer;
import java.util.List;

/**
 * What its owner calls a passkey.
 *
 * @param value NFC, trimmed, 1 to 60 code points, no control characters
 */
public record PasskeyName(String value) {

    private static final int MAX_LENGTH = 60;
    private static final String RULE = "must have 1 to 60 characters and no control characters";
    private static final String UNNAMED = "Passkey";

    public PasskeyName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > MAX_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
            throw DomainException.invalid(
                    PasskeyError.PASSKEY_INVALID,
                    "The name " + RULE + ".",
                    List.of(new FieldViolation("name", RULE)));
        }
    }

    /** What was wished for, else what made it. */
    public static PasskeyName of(String wish, String maker) {
        if (!wish.isBlank()) {
            return new PasskeyName(wish);
        }
        return new PasskeyName(maker.isEmpty() ? UNNAMED : maker);
    }

    @Override
    public String toString() {
        return value;
    }
}
