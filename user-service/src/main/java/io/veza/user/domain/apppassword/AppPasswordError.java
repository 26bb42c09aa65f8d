package io.veza.user.domain.apppassword;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something about an app password is refused. */
public enum AppPasswordError implements ErrorCode {
    APP_PASSWORD_NOT_FOUND(ErrorKind.NOT_FOUND),
    APP_PASSWORD_ENDS_IN_PAST(ErrorKind.INVALID),
    TOO_MANY_APP_PASSWORDS(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    AppPasswordError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
