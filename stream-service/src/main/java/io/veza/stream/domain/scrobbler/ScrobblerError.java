package io.veza.stream.domain.scrobbler;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a call about a place that listens are sent to is refused. */
public enum ScrobblerError implements ErrorCode {
    SCROBBLER_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** This suite does not send there. */
    SCROBBLER_OFF(ErrorKind.PRECONDITION),
    /** The service does not know the token. */
    SCROBBLER_REFUSED(ErrorKind.INVALID),
    SCROBBLER_UNREACHABLE(ErrorKind.UNAVAILABLE);

    private final ErrorKind kind;

    ScrobblerError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
