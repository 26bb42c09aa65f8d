package io.veza.stream.domain.listen;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a call about what was heard is refused. */
public enum ListenError implements ErrorCode {
    LISTEN_TOO_SHORT(ErrorKind.PRECONDITION),
    /** In the future, or too long ago. */
    LISTEN_TIME_WRONG(ErrorKind.INVALID);

    private final ErrorKind kind;

    ListenError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
