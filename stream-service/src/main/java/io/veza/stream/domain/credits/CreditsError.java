package io.veza.stream.domain.credits;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why credits are refused. */
public enum CreditsError implements ErrorCode {
    ISRC_INVALID(ErrorKind.INVALID),
    CREDIT_HANDLE_UNKNOWN(ErrorKind.INVALID);

    private final ErrorKind kind;

    CreditsError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
