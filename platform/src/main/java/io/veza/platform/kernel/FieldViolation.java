package io.veza.platform.kernel;

import java.util.Objects;

/**
 * One refused input field.
 *
 * @param field path in lowerCamelCase, e.g. {@code tags[2]}
 * @param message what is wrong, for people
 */
public record FieldViolation(String field, String message) {

    public FieldViolation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }
}
