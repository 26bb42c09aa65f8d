package io.veza.platform.fetch;

/** It could not, or must not, be fetched; the message is for the log. It reports no defect. */
public final class FetchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FetchFailed(String message) {
        super(message, null, false, false);
    }
}
