package io.veza.user.domain.measure;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a measure is refused. */
public enum MeasureError implements ErrorCode {
    OUTRANKED(ErrorKind.FORBIDDEN);

    private final ErrorKind kind;

    MeasureError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
