package io.veza.user.application.audit;

/**
 * Somebody reads the audit log.
 *
 * @param by account
 */
public record Reading(long by, Way way, AuditQuery query) {

    /** How they do. */
    public enum Way {
        LIST,
        EXPORT,
        VERIFY
    }
}
