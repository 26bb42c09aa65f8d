package io.veza.user.domain.alert;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something about an unusual sign-in is refused. */
public enum AlertError implements ErrorCode {
    /** Not one of the caller's, or answered already. */
    ALERT_NOT_FOUND(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    AlertError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
