package io.veza.stream.domain.lyrics;

import io.veza.platform.kernel.DomainException;
import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;
import java.util.Map;

/** Why a call about lyrics is refused. */
public enum LyricsError implements ErrorCode {
    LYRICS_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** They have no times, and the wanted format cannot be without. */
    LYRICS_NOT_TIMED(ErrorKind.PRECONDITION),
    LYRICS_TOO_LARGE(ErrorKind.INVALID),
    LYRICS_EMPTY(ErrorKind.INVALID),
    /** What is no text, or was read in another encoding than it is in. */
    LYRICS_BAD_TEXT(ErrorKind.INVALID),
    LYRICS_BAD_TIME(ErrorKind.INVALID),
    LYRICS_BAD_END(ErrorKind.INVALID),
    LYRICS_NO_TIME(ErrorKind.INVALID),
    /** It does not begin as its format does. */
    LYRICS_NO_HEADER(ErrorKind.INVALID),
    LYRICS_BAD_XML(ErrorKind.INVALID);

    private final ErrorKind kind;

    LyricsError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }

    /**
     * @param line from 1
     */
    public DomainException at(int line, String message) {
        return DomainException.detailed(
                this, "Line " + line + ": " + message, Map.of("line", Integer.toString(line)));
    }
}
