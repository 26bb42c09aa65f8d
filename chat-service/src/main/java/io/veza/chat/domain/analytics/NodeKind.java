package io.veza.chat.domain.analytics;

/** What a process is. */
public enum NodeKind {
    GATEWAY,
    CHAT
}
