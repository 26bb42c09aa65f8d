package io.veza.stream.domain.upkeep;

/** What is wrong with an original. */
public enum Fault {
    MISSING,
    /** It has other bytes than were uploaded. */
    DAMAGED
}
