package io.veza.platform.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to 100
 * @param cursor from the page before; null for the first
 */
public record PageRequest(int limit, @Nullable String cursor) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new DomainException(CoreError.INVALID_REQUEST, "limit must be between 1 and 100");
        }
    }

    /** Reads the proto form, in which 0 and the empty string mean absent. */
    public static PageRequest of(int limit, String cursor) {
        return new PageRequest(
                limit == 0 ? DEFAULT_LIMIT : limit, cursor.isEmpty() ? null : cursor);
    }
}
