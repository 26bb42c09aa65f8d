package io.veza.chat.domain;

import io.veza.platform.kernel.ErrorCode;
import io.veza.platform.kernel.ErrorKind;

/** Why chat refuses. */
public enum ChatError implements ErrorCode {
    ROOM_NAME_INVALID(ErrorKind.INVALID),
    ROOM_TOPIC_INVALID(ErrorKind.INVALID),
    TEXT_INVALID(ErrorKind.INVALID),
    NONCE_INVALID(ErrorKind.INVALID),
    /** There is no such room, or it is private and the caller is not in it. */
    ROOM_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** A private room is entered by invitation only. */
    ROOM_PRIVATE(ErrorKind.FORBIDDEN),
    NOT_A_MEMBER(ErrorKind.FORBIDDEN),
    /** The message replied to, or the thread's root, is not in this room. */
    MESSAGE_NOT_FOUND(ErrorKind.NOT_FOUND),
    EMOJI_INVALID(ErrorKind.INVALID),
    /** Only authors change their messages. */
    NOT_THE_AUTHOR(ErrorKind.FORBIDDEN),
    /** It takes a moderator of the room. */
    NOT_A_MODERATOR(ErrorKind.FORBIDDEN),
    TOO_MANY_REACTIONS(ErrorKind.CONFLICT),
    /** What was typed into the search field cannot be looked for. */
    SEARCH_INVALID(ErrorKind.INVALID),
    /** More is being written into one room than can be stored just now. */
    ROOM_BUSY(ErrorKind.EXHAUSTED);

    private final ErrorKind kind;

    ChatError(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
