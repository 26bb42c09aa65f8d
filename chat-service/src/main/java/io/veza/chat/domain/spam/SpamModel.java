package io.veza.chat.domain.spam;

/** What tells spam from talk: how a message looks by itself, and beside others. */
public record SpamModel(FirstLook first, SecondLook second) {}
