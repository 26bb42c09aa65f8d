package io.veza.user.domain.takeout;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a copy, or what is done about it, is refused. */
public enum TakeoutError implements ErrorCode {
    /** There is one at work already. */
    TAKEOUT_RUNNING(ErrorKind.PRECONDITION),
    /** The last one is too recent. */
    TAKEOUT_TOO_SOON(ErrorKind.EXHAUSTED),
    /** There is none, or it is somebody else's. */
    TAKEOUT_NOT_FOUND(ErrorKind.NOT_FOUND),
    TAKEOUT_NOT_READY(ErrorKind.PRECONDITION),
    /** Its time has passed, and the archive is gone. */
    TAKEOUT_EXPIRED(ErrorKind.PRECONDITION),
    /** The link does not open it. */
    TAKEOUT_KEY_WRONG(ErrorKind.INVALID),
    /** No ticket of this archive, or no more. */
    TAKEOUT_TICKET_INVALID(ErrorKind.INVALID),
    /** It goes on by itself, or is over. */
    TAKEOUT_NOT_PARKED(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    TakeoutError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
