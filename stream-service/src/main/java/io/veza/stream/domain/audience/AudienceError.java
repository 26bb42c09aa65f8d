package io.veza.stream.domain.audience;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a call about what listeners do is refused. */
public enum AudienceError implements ErrorCode {
    /** What is not for everybody is not passed on. */
    TRACK_NOT_PUBLIC(ErrorKind.PRECONDITION),
    /** One has blocked the other. */
    REPOST_REFUSED(ErrorKind.FORBIDDEN),
    COMMENT_NOT_FOUND(ErrorKind.NOT_FOUND),
    NOT_YOUR_COMMENT(ErrorKind.FORBIDDEN),
    /** One has blocked the other. */
    COMMENT_REFUSED(ErrorKind.FORBIDDEN),
    /** The moment is behind its end. */
    COMMENT_OUTSIDE_TRACK(ErrorKind.INVALID),
    TOO_MANY_COMMENTS(ErrorKind.PRECONDITION),
    STARS_OUT_OF_RANGE(ErrorKind.INVALID),
    /** Nobody who has published something. */
    ARTIST_NOT_FOUND(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    AudienceError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
