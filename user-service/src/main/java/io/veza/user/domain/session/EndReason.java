package io.veza.user.domain.session;

/** Why a session ended before its time. */
public enum EndReason {
    LOGGED_OUT,
    /** A refresh token came twice: somebody else may hold it. */
    REFRESH_REUSED
}
