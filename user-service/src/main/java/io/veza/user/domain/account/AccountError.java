package io.veza.user.domain.account;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something about an account is refused. */
public enum AccountError implements ErrorCode {
    HANDLE_TAKEN(ErrorKind.CONFLICT),
    EMAIL_TAKEN(ErrorKind.CONFLICT),
    PASSWORD_TOO_COMMON(ErrorKind.INVALID),
    /** Asked for once more before something grave, and not the account's. */
    PASSWORD_WRONG(ErrorKind.INVALID),
    /** The operator wants addresses proved before anybody signs in. */
    EMAIL_NOT_VERIFIED(ErrorKind.FORBIDDEN),
    /** Changed often enough for now; ends by itself. */
    HANDLE_CHANGED_LATELY(ErrorKind.EXHAUSTED),
    /** The owner left, and the time to come back has passed. */
    ACCOUNT_CLOSED(ErrorKind.FORBIDDEN),
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
