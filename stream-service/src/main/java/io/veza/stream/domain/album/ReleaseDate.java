package io.veza.stream.domain.album;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.FieldViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something came out, or will: a date in a calendar, the same wherever one reads
 * it.
 *
 * @param day null: none is said
 */
public record ReleaseDate(@Nullable LocalDate day) {

    public static final ReleaseDate NONE = new ReleaseDate(null);

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Reads {@code 2026-01-31}; empty: none. */
    public static ReleaseDate parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        if (!SHAPE.matcher(text).matches()) {
            throw refused();
        }
        try {
            return new ReleaseDate(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            throw refused();
        }
    }

    /** As it is read. */
    public String text() {
        return day == null ? "" : day.toString();
    }

    private static DomainException refused() {
        String message = "is not a day such as 2026-01-31";
        return DomainException.invalid(
                AlbumError.RELEASE_DATE_INVALID,
                "releaseDate " + message,
                List.of(new FieldViolation("releaseDate", message)));
    }
}
