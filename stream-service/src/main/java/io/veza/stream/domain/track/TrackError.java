package io.veza.stream.domain.track;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a call about a track is refused. */
public enum TrackError implements ErrorCode {
    TRACK_NOT_FOUND(ErrorKind.NOT_FOUND),
    NOT_YOUR_TRACK(ErrorKind.FORBIDDEN),
    NOT_ENCODING(ErrorKind.PRECONDITION),
    FILE_MISSING(ErrorKind.INVALID),
    EMPTY_FILE(ErrorKind.INVALID),
    FILE_TOO_LARGE(ErrorKind.INVALID),
    UPLOAD_INTERRUPTED(ErrorKind.INVALID),
    UNKNOWN_FIELD(ErrorKind.INVALID),
    PUBLISH_AT_INVALID(ErrorKind.INVALID),
    MEDIA_NOT_FOUND(ErrorKind.NOT_FOUND),
    STORAGE_FULL(ErrorKind.UNAVAILABLE);

    private final ErrorKind kind;

    TrackError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
