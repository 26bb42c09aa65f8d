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
    NOT_A_MEMBER(ErrorKind.FORBIDDEN),
    /** The message replied to, or the thread's root, is not in this room. */
    MESSAGE_NOT_FOUND(ErrorKind.NOT_FOUND),
    EMOJI_INVALID(ErrorKind.INVALID),
    /** Only authors change their messages. */
    NOT_THE_AUTHOR(ErrorKind.FORBIDDEN),
    /** It takes a moderator of the room. */
    NOT_A_MODERATOR(ErrorKind.FORBIDDEN),
    /** The author of the message chose other reactions. */
    REACTION_NOT_ALLOWED(ErrorKind.FORBIDDEN),
    /** A thread begins with a message of the room, not with one of another thread. */
    THREAD_ROOT_INVALID(ErrorKind.PRECONDITION),
    POLL_INVALID(ErrorKind.INVALID),
    /** The message has no poll. */
    POLL_NOT_FOUND(ErrorKind.NOT_FOUND),
    POLL_CLOSED(ErrorKind.PRECONDITION),
    /** The poll does not offer that. */
    VOTE_INVALID(ErrorKind.INVALID),
    TOO_MANY_REACTIONS(ErrorKind.CONFLICT),
    /** What was typed into the search field cannot be looked for. */
    SEARCH_INVALID(ErrorKind.INVALID),
    /** The caller's role in the room does not include it. */
    MISSING_PERMISSION(ErrorKind.FORBIDDEN),
    /**
     * It is about a person or a role of equal or higher rank, or grants what the caller has not.
     */
    RANK_TOO_LOW(ErrorKind.FORBIDDEN),
    ROLE_NAME_INVALID(ErrorKind.INVALID),
    ROLE_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** Roles made with the room stay; the owner's is as it is. */
    ROLE_FIXED(ErrorKind.PRECONDITION),
    TOO_MANY_ROLES(ErrorKind.CONFLICT),
    /** Nobody of that id is in the room. */
    MEMBER_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** Direct rooms cannot be changed, left or entered. */
    ROOM_FIXED(ErrorKind.PRECONDITION),
    /** The room is read only. */
    ROOM_ARCHIVED(ErrorKind.PRECONDITION),
    /** The room's slow mode: soon again. */
    SLOW_MODE(ErrorKind.EXHAUSTED),
    /** Silent for some time. */
    TIMED_OUT(ErrorKind.FORBIDDEN),
    /** Silent until further notice. */
    MUTED(ErrorKind.FORBIDDEN),
    BANNED(ErrorKind.FORBIDDEN),
    REASON_INVALID(ErrorKind.INVALID),
    /** A time-out or a ban ends in the future, a time-out within 28 days. */
    UNTIL_INVALID(ErrorKind.INVALID),
    MODERATION_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** It was reversed already, or cannot be. */
    NOT_REVERSIBLE(ErrorKind.PRECONDITION),
    /** There is none, or it is expired, revoked, used up or meant for somebody else. */
    INVITATION_NOT_FOUND(ErrorKind.NOT_FOUND),
    TOO_MANY_INVITATIONS(ErrorKind.CONFLICT),
    /** Nobody has that id or handle. */
    PERSON_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** They let fewer people write to them, or one of the two has blocked the other. */
    DIRECT_REFUSED(ErrorKind.FORBIDDEN),
    /** As many people are in the room as may be. */
    ROOM_FULL(ErrorKind.CONFLICT),
    STATUS_TEXT_INVALID(ErrorKind.INVALID),
    /** A rule, or the detection of spam, does not let the message in. */
    MESSAGE_BLOCKED(ErrorKind.FORBIDDEN),
    /** The room takes no new accounts just now. */
    ROOM_GUARDED(ErrorKind.FORBIDDEN),
    RULE_INVALID(ErrorKind.INVALID),
    RULE_NOT_FOUND(ErrorKind.NOT_FOUND),
    TOO_MANY_RULES(ErrorKind.CONFLICT),
    REPORT_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** Somebody has settled it already. */
    REPORT_CLOSED(ErrorKind.PRECONDITION),
    TOO_MANY_REPORTS(ErrorKind.EXHAUSTED),
    /** The room has no read receipts, or the caller gives none. */
    RECEIPTS_OFF(ErrorKind.PRECONDITION),
    /** There is none, or it has expired. */
    EXPORT_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** Somebody reads one export at a time. */
    EXPORT_BUSY(ErrorKind.EXHAUSTED),
    NICKNAME_INVALID(ErrorKind.INVALID),
    TOO_MANY_DRAFTS(ErrorKind.CONFLICT),
    /** A message is sent later in the future, at most a year from now. */
    AT_INVALID(ErrorKind.INVALID),
    TOO_MANY_SCHEDULED(ErrorKind.CONFLICT),
    /** It was sent or cancelled, or is being sent just now. */
    SCHEDULED_NOT_FOUND(ErrorKind.NOT_FOUND),
    /** No command of that name can be used in the room. */
    COMMAND_UNKNOWN(ErrorKind.INVALID),
    /** An argument of a command is missing or makes no sense. */
    COMMAND_INVALID(ErrorKind.INVALID),
    /** The command of that nonce is still at work. */
    COMMAND_RUNNING(ErrorKind.EXHAUSTED),
    /** Nothing that can be played is called so. */
    TRACK_NOT_FOUND(ErrorKind.NOT_FOUND),
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
