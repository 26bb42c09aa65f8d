package io.veza.stream.domain.upkeep;

/** What is wrong with something that is stored. */
public enum Fault {
    MISSING,
    /** It has other bytes than were put there, or not all of its files. */
    DAMAGED
}
