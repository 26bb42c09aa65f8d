package io.veza.stream.domain.audience;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.PageRequest;

/**
 * Lists that begin with the newest. Ids sort by time, so the last one of a page is where the next
 * begins.
 */
public final class Newest {

    private Newest() {}

    public static long before(PageRequest page) {
        String cursor = page.cursor();
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new DomainException(CoreError.INVALID_REQUEST, "cursor is not one of ours");
        }
    }
}
