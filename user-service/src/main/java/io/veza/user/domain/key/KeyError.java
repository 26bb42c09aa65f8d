package io.veza.user.domain.key;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why signing keys do not move. */
public enum KeyError implements ErrorCode {
    /** Not every verifier knows the next key yet. */
    KEY_TOO_FRESH(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    KeyError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
