package io.veza.chat.application;

import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.PageRequest;

/** Place in a list that runs from the greatest id to the smallest. */
public final class Descending {

    private Descending() {}

    /** Smaller ids are wanted. */
    public static long before(PageRequest page) {
        try {
            return page.cursor() == null ? Long.MAX_VALUE : Long.parseLong(page.cursor());
        } catch (NumberFormatException _) {
            throw new DomainException(
                    CoreError.INVALID_REQUEST, "cursor must be the nextCursor of a page before");
        }
    }
}
