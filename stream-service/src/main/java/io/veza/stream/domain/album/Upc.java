package io.veza.stream.domain.album;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The number shops know a release by: UPC-A of 12 digits or EAN-13 of 13 (GS1 General
 * Specifications).
 *
 * @param digits with the check digit; empty: none
 */
public record Upc(String digits) {

    private static final Pattern SHAPE = Pattern.compile("\\d{12,13}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final int TEN = 10;

    /** Made after what it is checked with. */
    public static final Upc NONE = new Upc("");

    public Upc {
        digits = BETWEEN.matcher(digits).replaceAll("");
        if (!digits.isEmpty() && !(SHAPE.matcher(digits).matches() && hasItsCheckDigit(digits))) {
            String message = "is no UPC of 12 or EAN of 13 digits, or one of them is wrong";
            throw DomainException.invalid(
                    AlbumError.UPC_INVALID,
                    "upc " + message,
                    List.of(new FieldViolation("upc", message)));
        }
    }

    /** From the right, every second digit counts three times; all together are tens. */
    private static boolean hasItsCheckDigit(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 0 ? digit : 3 * digit;
        }
        return sum % TEN == 0;
    }
}
