package io.veza.user.domain.key;

/** Where a signing key stands. Verifiers accept all three; only ACTIVE signs. */
public enum KeyState {
    /** Known to verifiers, not signing yet. */
    PUBLISHED,
    /** Signs. Exactly one key at a time. */
    ACTIVE,
    /** Signs no more; tokens it signed may still live. */
    RETIRED
}
