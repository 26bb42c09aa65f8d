package io.veza.chat.domain.export;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;

/**
 * Where a reading has come to: first the members, then the messages.
 *
 * @param after id of the last member, or place of the last message
 */
public record ExportPlace(boolean members, long after) {

    public static final ExportPlace BEGINNING = new ExportPlace(true, 0);

    public static final ExportPlace MESSAGES = new ExportPlace(false, 0);

    public static ExportPlace parse(String cursor) {
        if (cursor.isEmpty()) {
            return BEGINNING;
        }
        if (!cursor.matches("[ms]\\d{1,18}")) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "cursor must be the nextCursor of a page before");
        }
        return new ExportPlace(cursor.charAt(0) == 'm', Long.parseLong(cursor.substring(1)));
    }

    public String cursor() {
        return (members ? "m" : "s") + after;
    }

    /** Up to where messages have been read. */
    public int seq() {
        return members ? 0 : (int) after;
    }
}
