package io.veza.user.domain.phone;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A telephone number as the whole world dials it.
 *
 * @param value E.164; what people put between the digits to read them is left out
 */
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-\u00a0]");
    private static final String RULE = "a plus sign, the country and the number, as +33612345678";

    public PhoneNumber {
        value = BETWEEN.matcher(value).replaceAll("");
        if (!FORM.matcher(value).matches()) {
            throw DomainException.invalid(
                    CoreError.INVALID_REQUEST,
                    "number: " + RULE,
                    List.of(new FieldViolation("number", RULE)));
        }
    }

    /** All that is ever shown of it. */
    public String lastDigits() {
        return value.substring(value.length() - 2);
    }

    @Override
    public String toString() {
        return "PhoneNumber[…" + lastDigits() + "]";
    }
}
