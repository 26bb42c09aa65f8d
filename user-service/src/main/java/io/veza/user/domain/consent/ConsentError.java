package io.veza.user.domain.consent;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why what somebody says is refused. */
public enum ConsentError implements ErrorCode {
    /** There is another version by now, or the house does not ask for it. */
    CONSENT_OUTDATED(ErrorKind.INVALID),
    /** The account does not go without it. */
    CONSENT_NEEDED(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    ConsentError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
