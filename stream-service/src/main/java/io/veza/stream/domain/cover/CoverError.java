package io.veza.stream.domain.cover;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a cover is refused. */
public enum CoverError implements ErrorCode {
    /** It is no image that is shown here, or cannot be read. */
    COVER_INVALID(ErrorKind.INVALID),
    COVER_TOO_LARGE(ErrorKind.INVALID),
    /** Changed often enough for now; ends by itself. */
    COVER_CHANGED_LATELY(ErrorKind.EXHAUSTED);

    private final ErrorKind kind;

    CoverError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
