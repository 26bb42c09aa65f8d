package io.veza.user.domain.account;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something about an account is refused. */
public enum AccountError implements ErrorCode {
    HANDLE_TAKEN(ErrorKind.CONFLICT),
    EMAIL_TAKEN(ErrorKind.CONFLICT),
    PASSWORD_TOO_COMMON(ErrorKind.INVALID),
    USER_NOT_FOUND(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    AccountError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
