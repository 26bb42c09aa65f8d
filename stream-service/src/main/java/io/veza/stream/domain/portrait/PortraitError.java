package io.veza.stream.domain.portrait;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a picture of somebody is refused. */
public enum PortraitError implements ErrorCode {
    /** It is no image that is shown here, or cannot be read. */
    PORTRAIT_INVALID(ErrorKind.INVALID),
    PORTRAIT_TOO_LARGE(ErrorKind.INVALID),
    /** Changed often enough for now; ends by itself. */
    PORTRAIT_CHANGED_LATELY(ErrorKind.EXHAUSTED);

    private final ErrorKind kind;

    PortraitError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
