package io.veza.user.domain.passkey;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why something about a passkey is refused. */
public enum PasskeyError implements ErrorCode {
    /** Not proved, for whatever reason: a guesser learns nothing from it. */
    PASSKEY_REFUSED(ErrorKind.UNAUTHENTICATED),
    /** Its count has passed before: somebody may have copied it. */
    PASSKEY_CLONED(ErrorKind.UNAUTHENTICATED),
    /** What a device made is not what was asked for. */
    PASSKEY_INVALID(ErrorKind.INVALID),
    PASSKEY_KNOWN(ErrorKind.CONFLICT),
    TOO_MANY_PASSKEYS(ErrorKind.CONFLICT),
    PASSKEY_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** Nothing else would let its owner in. */
    LAST_WAY_IN(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    PasskeyError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
