package io.veza.user.application.audit;

/**
 * An admin has something done again.
 *
 * @param by account
 * @param service where, e.g. {@code chat}
 * @param what from where on, or of which handler and event, or which erasure
 */
public record Operation(long by, Kind kind, String service, String what) {

    /** What is done again. */
    public enum Kind {
        REPLAY,
        PARKED_RETRY,
        ERASURE_RETRY,
        ERASURE_REPEAT
    }
}
