package io.veza.stream.domain.upkeep;

/** What is done for what is stored, by one process at a time. */
public enum Care {
    /** Everything is held against what should be there. */
    INTEGRITY,
    /** What nothing refers to is removed. */
    GARBAGE
}
