package io.veza.stream.domain.link;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a link is not made. */
public enum LinkError implements ErrorCode {
    LINK_EXPIRY_INVALID(ErrorKind.INVALID),
    TOO_MANY_LINKS(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    LinkError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
