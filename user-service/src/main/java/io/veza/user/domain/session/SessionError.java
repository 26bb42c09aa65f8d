package io.veza.user.domain.session;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why signing in, or staying signed in, is refused. */
public enum SessionError implements ErrorCode {
    /** Says neither whether the name exists nor what was wrong. */
    BAD_CREDENTIALS(ErrorKind.UNAUTHENTICATED),
    /** Too many failures from here; ends by itself. */
    LOGIN_THROTTLED(ErrorKind.EXHAUSTED),
    /** More sign-ins at once than the machine can check; ends by itself. */
    LOGIN_BUSY(ErrorKind.EXHAUSTED),
    /** Told only to whoever knows the password. */
    ACCOUNT_BANNED(ErrorKind.FORBIDDEN),
    SESSION_NOT_FOUND(ErrorKind.NOT_FOUND),
    REFRESH_TOKEN_INVALID(ErrorKind.UNAUTHENTICATED),
    REFRESH_TOKEN_REUSED(ErrorKind.UNAUTHENTICATED);

    private final ErrorKind kind;

    SessionError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
