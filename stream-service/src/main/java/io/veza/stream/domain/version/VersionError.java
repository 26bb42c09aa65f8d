package io.veza.stream.domain.version;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a file is not taken, or not gone back to. */
public enum VersionError implements ErrorCode {
    VERSION_NOT_FOUND(ErrorKind.NOT_FOUND),
    VERSION_NOT_READY(ErrorKind.PRECONDITION),
    VERSION_CURRENT(ErrorKind.PRECONDITION),
    /** Another new file is being encoded. */
    REPLACEMENT_RUNNING(ErrorKind.PRECONDITION),
    /** The track's own file is. */
    STILL_ENCODING(ErrorKind.PRECONDITION),
    TOO_MANY_VERSIONS(ErrorKind.PRECONDITION),
    SAME_FILE(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    VersionError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
