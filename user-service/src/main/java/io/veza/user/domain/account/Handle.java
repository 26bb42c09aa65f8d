package io.veza.user.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unique name in URLs and mentions.
 *
 * @param value lower case, so that no two people differ by case alone
 */
public record Handle(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_.-]{1,28}[a-z0-9]");

    public Handle {
        value = value.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw Refusal.of(
                    "handle",
                    "3 to 30 of a-z, 0-9, '_', '-', '.'; begins and ends with a letter or digit");
        }
    }

    /** The handle somebody asks for; empty when no handle can look like that. */
    public static Optional<Handle> find(String text) {
        boolean possible = FORM.matcher(text.toLowerCase(Locale.ROOT)).matches();
        return possible ? Optional.of(new Handle(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
