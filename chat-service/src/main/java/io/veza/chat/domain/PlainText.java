package io.veza.chat.domain;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.regex.Pattern;

/** The rules every text written by people keeps. */
public final class PlainText {

    /**
     * Anything but white space, joiners, marks of direction, fillers and selectors: those mean
     * something inside words, and are nothing without them.
     */
    private static final Pattern SEEN =
            Pattern.compile(
                    "[^\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065"
                            + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFF0-\\uFFF8\\x{E0000}-\\x{E0FFF}]");

    private PlainText() {}

    /** Whether there is nothing to see. */
    public static boolean isBlank(String value) {
        return !SEEN.matcher(value).find();
    }

    /** Refuses words without anything to see; what is no word at all is for others to judge. */
    public static String requireSeen(ErrorCode code, String field, String value) {
        if (!value.isEmpty() && isBlank(value)) {
            throw refusal(code, field, "must have something to see");
        }
        return value;
    }

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
