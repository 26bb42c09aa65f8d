package io.veza.stream.domain.podcast;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;
import io.veza.platform.kernel.FieldViolation;
import java.util.List;

/** Why a call about a podcast is refused. */
public enum PodcastError implements ErrorCode {
    SHOW_NOT_FOUND(ErrorKind.NOT_FOUND),
    EPISODE_NOT_FOUND(ErrorKind.NOT_FOUND),
    NOT_YOUR_SHOW(ErrorKind.FORBIDDEN),
    CATEGORY_UNKNOWN(ErrorKind.INVALID),
    SHOW_ADDRESS_INVALID(ErrorKind.INVALID),
    SHOW_COVER_INVALID(ErrorKind.INVALID),
    CHAPTERS_INVALID(ErrorKind.INVALID),
    EPISODE_DATE_INVALID(ErrorKind.INVALID),
    TRACK_IN_OTHER_SHOW(ErrorKind.PRECONDITION),
    SHOW_FULL(ErrorKind.PRECONDITION),
    TOO_MANY_SHOWS(ErrorKind.PRECONDITION),
    FEED_UNREACHABLE(ErrorKind.INVALID),
    FEED_INVALID(ErrorKind.INVALID),
    FEED_LOCKED(ErrorKind.FORBIDDEN),
    /** Ends by itself. */
    FEED_TOO_OFTEN(ErrorKind.EXHAUSTED),
    FEED_IMPORT_NOT_FOUND(ErrorKind.NOT_FOUND);

    private final ErrorKind kind;

    PodcastError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }

    /**
     * @param message said after the name of the field
     */
    DomainException of(String field, String message) {
        return DomainException.invalid(
                this, field + " " + message, List.of(new FieldViolation(field, message)));
    }
}
