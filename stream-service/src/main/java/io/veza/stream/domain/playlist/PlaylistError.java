package io.veza.stream.domain.playlist;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why a call about a playlist is refused. */
public enum PlaylistError implements ErrorCode {
    PLAYLIST_NOT_FOUND(ErrorKind.NOT_FOUND),
    ENTRY_NOT_FOUND(ErrorKind.NOT_FOUND),
    USER_NOT_FOUND(ErrorKind.NOT_FOUND),
    NOT_YOUR_PLAYLIST(ErrorKind.FORBIDDEN),
    /** One has blocked the other. */
    EDITOR_REFUSED(ErrorKind.FORBIDDEN),
    /** A file that is not what it says. */
    PLAYLIST_UNREADABLE(ErrorKind.INVALID),
    RULES_INVALID(ErrorKind.INVALID),
    /** What stands in it is found, not put there. */
    PLAYLIST_FOLLOWS_RULES(ErrorKind.PRECONDITION),
    /** One that was made without stays without. */
    PLAYLIST_HAS_NO_RULES(ErrorKind.PRECONDITION),
    PLAYLIST_FULL(ErrorKind.PRECONDITION),
    TOO_MANY_PLAYLISTS(ErrorKind.PRECONDITION),
    TOO_MANY_EDITORS(ErrorKind.PRECONDITION);

    private final ErrorKind kind;

    PlaylistError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
