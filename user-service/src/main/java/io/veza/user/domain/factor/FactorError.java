package io.veza.user.domain.factor;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a second factor, or what is done to it, is refused. */
public enum FactorError implements ErrorCode {
    /** The password was right; go on with the challenge and a code. */
    MFA_REQUIRED(ErrorKind.UNAUTHENTICATED),
    CODE_WRONG(ErrorKind.UNAUTHENTICATED),
    /** Expired, spent or never made: sign in anew. */
    CHALLENGE_INVALID(ErrorKind.UNAUTHENTICATED),
    /** Too many wrong codes; ends by itself. */
    FACTOR_THROTTLED(ErrorKind.EXHAUSTED),
    /** The app does not show what it should; nothing was turned on. */
    CODE_INVALID(ErrorKind.INVALID),
    FACTOR_ON(ErrorKind.CONFLICT),
    FACTOR_OFF(ErrorKind.PRECONDITION),
    FACTOR_NOT_BEGUN(ErrorKind.PRECONDITION),
    DEVICE_NOT_FOUND(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    FactorError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
