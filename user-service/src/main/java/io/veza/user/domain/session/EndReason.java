package io.veza.user.domain.session;

/** Why a session ended before its time. */
public enum EndReason {
    LOGGED_OUT,
    /** A refresh token came twice: somebody else may hold it. */
    REFRESH_REUSED,
    /** Whoever knew the old password may have signed in. */
    PASSWORD_CHANGED,
    /** The old address has taken the account back. */
    EMAIL_UNDONE,
    DEACTIVATED,
    /** Its owner ended it from elsewhere. */
    REVOKED,
    /** Its account's owner says it was not theirs. */
    DISOWNED,
    /** The account was banned. */
    BANNED,
    /** An admin ended it. */
    SIGNED_OUT;

    /** Its owner did it; otherwise the system, as a consequence of something else. */
    public boolean isOwn() {
        return this != REFRESH_REUSED && this != BANNED && this != SIGNED_OUT;
    }
}
