package io.veza.stream.application.podcast;

import io.veza.stream.domain.podcast.ItemFailure;

/** A file that could not be had. Carries no stack trace: it is no defect. */
public final class ItemRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ItemFailure reason;

    public ItemRefused(ItemFailure reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    ItemFailure reason() {
        return reason;
    }
}
