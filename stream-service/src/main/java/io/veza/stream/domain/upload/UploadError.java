package io.veza.stream.domain.upload;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a piece of a file, or the file, is refused. */
public enum UploadError implements ErrorCode {
    /** Also of others, and what has expired. */
    UPLOAD_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** The piece does not begin where the last one ended. */
    UPLOAD_OFFSET_WRONG(ErrorKind.CONFLICT),
    /** Another piece of it is coming in. */
    UPLOAD_BUSY(ErrorKind.PRECONDITION),
    UPLOAD_CHECKSUM_WRONG(ErrorKind.INVALID),
    /** More bytes than were announced. */
    UPLOAD_TOO_LONG(ErrorKind.INVALID),
    TOO_MANY_UPLOADS(ErrorKind.EXHAUSTED),
    STORAGE_QUOTA_SPENT(ErrorKind.INVALID),
    TUS_VERSION_UNSUPPORTED(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    UploadError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
