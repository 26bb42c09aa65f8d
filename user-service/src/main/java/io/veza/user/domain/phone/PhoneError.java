package io.veza.user.domain.phone;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something about text messages is refused. */
public enum PhoneError implements ErrorCode {
    /** This house sends none. */
    SMS_OFF(ErrorKind.PRECONDITION),
    /** Enough of them for now; ends by itself. */
    SMS_THROTTLED(ErrorKind.EXHAUSTED),
    /** Whoever carries messages did not take it; nothing was changed. */
    SMS_NOT_SENT(ErrorKind.UNAVAILABLE),
    PHONE_ON(ErrorKind.CONFLICT),
    PHONE_NOT_FOUND(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    PhoneError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
