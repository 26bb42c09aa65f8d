package io.veza.chat.application;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Place in a list that runs from the newest to the oldest: everything before it comes next. */
public record Keyset(Instant at, long id) {

    private static final Keyset BEGINNING =
            new Keyset(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    public static Keyset parse(@Nullable String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        String[] parts = cursor.split("-", 2);
        try {
            long micros = Long.parseLong(parts[0], 36);
            return new Keyset(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), idOf(parts));
        } catch (NumberFormatException | ArithmeticException _) {
            throw unreadable();
        }
    }

    public String cursor() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return Long.toString(micros, 36) + "-" + Long.toString(id, 36);
    }

    private static long idOf(String[] parts) {
        if (parts.length < 2) {
            throw unreadable();
        }
        return Long.parseLong(parts[1], 36);
    }

    private static DomainException unreadable() {
        return new DomainException(
                CoreError.INVALID_REQUEST, "cursor must be the nextCursor of a page before");
    }
}
