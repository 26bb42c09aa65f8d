package io.veza.user.domain.measure;

/** What an admin did. */
public enum MeasureKind {
    BAN,
    UNBAN,
    /** Gave the account another role. */
    ROLE,
    /** Ended all of its sessions. */
    SIGN_OUT
}
