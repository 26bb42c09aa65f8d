package io.veza.chat.domain.room;

/** Who may know of a room. */
public enum Visibility {
    /** Anyone who is signed in may find, read and join it. */
    PUBLIC,
    /** Members only; for everyone else it does not exist. */
    PRIVATE
}
