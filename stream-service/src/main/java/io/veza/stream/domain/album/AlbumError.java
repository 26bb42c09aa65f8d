package io.veza.stream.domain.album;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a call about an album is refused. */
public enum AlbumError implements ErrorCode {
    ALBUM_NOT_FOUND(ErrorKind.NOT_FOUND),
    NOT_YOUR_ALBUM(ErrorKind.FORBIDDEN),
    UPC_INVALID(ErrorKind.INVALID),
    RELEASE_DATE_INVALID(ErrorKind.INVALID),
    TRACK_TWICE(ErrorKind.INVALID),
    TRACK_ON_OTHER_ALBUM(ErrorKind.PRECONDITION),
    ALBUM_FULL(ErrorKind.PRECONDITION),
    TOO_MANY_ALBUMS(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    AlbumError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
