package io.veza.platform.problem;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates the JSON parser's messages, which name message types and Java classes, into a refusal
 * that names only the client's own field.
 */
final class JsonRefusal {

    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("Cannot find field: (\\S+) in message");
    private static final Pattern BAD_VALUE =
            Pattern.compile("(?:field|for) ['\"]?[\\w.]*?(\\w+)['\"]?\\s*$");
    private static final Pattern BAD_ENUM =
            Pattern.compile("Invalid enum value: (.{0,40}) for enum type");

    private JsonRefusal() {}

    static DomainException of(Exception failure) {
        String reason = Objects.requireNonNullElse(failure.getMessage(), "");
        Matcher unknown = UNKNOWN_FIELD.matcher(reason);
        if (unknown.find()) {
            return refuse(unknown.group(1), "is not a field of this request");
        }
        Matcher badEnum = BAD_ENUM.matcher(reason);
        if (badEnum.find()) {
            return new DomainException(
                    CoreError.INVALID_REQUEST,
                    badEnum.group(1) + " is not one of the allowed values");
        }
        Matcher bad = BAD_VALUE.matcher(reason);
        if (bad.find()) {
            return refuse(bad.group(1), "has a value of the wrong type");
        }
        return new DomainException(
                CoreError.INVALID_REQUEST, "The body is not the JSON this request takes");
    }

    private static DomainException refuse(String field, String message) {
        return DomainException.invalid(
                CoreError.INVALID_REQUEST,
                field + " " + message,
                List.of(new FieldViolation(field, message)));
    }
}
