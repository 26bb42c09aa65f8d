package io.veza.chat.domain;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;

/** The rules every text written by people keeps. */
public final class PlainText {

    private PlainText() {}

    /**
     * Refuses control characters, halves of surrogate pairs and a length outside the bounds.
     *
     * @param min and max in code points, as people count characters
     */
    public static String require(ErrorCode code, String field, String value, int min, int max) {
        int length = value.codePointCount(0, value.length());
        if (length < min || length > max) {
            throw refusal(code, field, "must have " + min + " to " + max + " characters");
        }
        if (value.codePoints().anyMatch(PlainText::isUnprintable)) {
            throw refusal(code, field, "must not contain control characters");
        }
        return value;
    }

    private static boolean isUnprintable(int codePoint) {
        boolean layout = codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return half || (Character.isISOControl(codePoint) && !layout);
    }

    private static DomainException refusal(ErrorCode code, String field, String rule) {
        return DomainException.invalid(
                code, field + " " + rule, List.of(new FieldViolation(field, rule)));
    }
}
