package io.veza.chat.domain.analytics;

/** Something that happens and is counted. */
public enum Figure {
    MESSAGES,
    EDITS,
    DELETIONS,
    REACTIONS,
    JOINS,
    LEAVES,
    /** Read positions moved. */
    READS,
    COMMITS,
    /** Entries of rooms' logs. */
    EVENTS,
    /** What somebody wanted and might not. */
    REFUSALS,
    /** Events written to sockets. */
    DELIVERIES
}
