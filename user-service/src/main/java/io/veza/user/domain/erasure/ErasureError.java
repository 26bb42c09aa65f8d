package io.veza.user.domain.erasure;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why an erasure, or what is done about it, is refused. */
public enum ErasureError implements ErrorCode {
    /** What was typed is not the account's own handle. */
    HANDLE_WRONG(ErrorKind.INVALID),
    CERTIFICATE_INVALID(ErrorKind.INVALID),
    ERASURE_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** It goes on by itself, or is over. */
    ERASURE_NOT_PARKED(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    ErasureError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
