package io.veza.stream.domain.credits;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An International Standard Recording Code: a prefix of two letters and three characters, two
 * digits of the year, five of the recording (ISO 3901:2019).
 *
 * @param value without hyphens, upper-case; empty: none
 */
public record Isrc(String value) {

    public static final Isrc NONE = new Isrc("");

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}\\d{7}");
    private static final Pattern HYPHENATED =
            Pattern.compile("([A-Z]{2})-?([A-Z0-9]{3})-?(\\d{2})-?(\\d{5})");

    public Isrc {
        if (!value.isEmpty() && !SHAPE.matcher(value).matches()) {
            throw refused();
        }
    }

    /** As people write it: with hyphens, in lower case, with "ISRC" before it. */
    public static Isrc parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^ISRC[: ]\\s*", "");
        if (code.isEmpty()) {
            return NONE;
        }
        var parts = HYPHENATED.matcher(code);
        if (!parts.matches()) {
            throw refused();
        }
        return new Isrc(parts.group(1) + parts.group(2) + parts.group(3) + parts.group(4));
    }

    private static DomainException refused() {
        return DomainException.invalid(
                CreditsError.ISRC_INVALID,
                "An ISRC is like AA-6Q7-20-00047",
                List.of(new FieldViolation("credits.isrc", "is not an ISRC")));
    }
}
