package io.veza.chat.domain.message;

/** How a message is meant. */
public enum MessageKind {
    /** Somebody says it. */
    WORDS,
    /** What the author does, as {@code /me} writes it. */
    ACTION,
    /** The room itself speaks; no person sends these. */
    SYSTEM
}
