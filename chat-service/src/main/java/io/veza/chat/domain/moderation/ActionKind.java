package io.veza.chat.domain.moderation;

import io.veza.chat.domain.role.Permission;
import org.jspecify.annotations.Nullable;

/** What moderators do. */
public enum ActionKind {
    /** Send out; they may come back. */
    KICK(1, Permission.KICK),
    /** Keep out, for a time or for good. */
    BAN(2, Permission.BAN),
    UNBAN(3, Permission.BAN),
    /** Silence for a time. */
    TIME_OUT(4, Permission.TIME_OUT),
    END_TIME_OUT(5, Permission.TIME_OUT),
    /** Silence until further notice. */
    MUTE(6, Permission.TIME_OUT),
    UNMUTE(7, Permission.TIME_OUT),
    DELETE_MESSAGES(8, Permission.MANAGE_MESSAGES),
    /** New accounts stay outside, and people write slowly, for a time. */
    GUARD(80, Permission.TIME_OUT),
    END_GUARD(81, Permission.TIME_OUT),
    CREATE_RULE(82, Permission.MANAGE_SAFETY),
    UPDATE_RULE(83, Permission.MANAGE_SAFETY),
    DELETE_RULE(84, Permission.MANAGE_SAFETY),
    CHANGE_SAFETY(85, Permission.MANAGE_SAFETY),
    /** Only rules and the detection of spam do it. */
    BLOCK_MESSAGE(86, Permission.MANAGE_MESSAGES),
    DISMISS_REPORT(87, Permission.MANAGE_MESSAGES),
    REOPEN_REPORT(88, Permission.MANAGE_MESSAGES),
    ESCALATE_REPORT(89, Permission.MANAGE_MESSAGES),
    /** Puts back what a change of a rule replaced. */
    RESTORE_RULE(90, Permission.MANAGE_SAFETY),
    RESTORE_SAFETY(91, Permission.MANAGE_SAFETY),
    /** Spam that was said before anybody knew it for spam; only its detection does it. */
    TAKE_BACK(130, Permission.MANAGE_MESSAGES),
    RESTORE_MESSAGES(131, Permission.MANAGE_MESSAGES),
    /** Take the room's history away. */
    EXPORT(70, Permission.MANAGE_ROOM);

    /** Fixed for ever: it is what is stored. */
    private final int number;

    private final Permission permission;

    ActionKind(int number, Permission permission) {
        this.number = number;
        this.permission = permission;
    }

    public int number() {
        return number;
    }

    /** What it takes. */
    public Permission permission() {
        return permission;
    }

    /** What takes it back; null: nothing can. */
    public @Nullable ActionKind reverse() {
        return switch (this) {
            case BAN -> UNBAN;
            case TIME_OUT -> END_TIME_OUT;
            case MUTE -> UNMUTE;
            case GUARD -> END_GUARD;
            case CREATE_RULE, UPDATE_RULE, DELETE_RULE -> RESTORE_RULE;
            case CHANGE_SAFETY -> RESTORE_SAFETY;
            case DISMISS_REPORT -> REOPEN_REPORT;
            case TAKE_BACK -> RESTORE_MESSAGES;
            default -> null;
        };
    }

    /** What it takes back of somebody, whenever that was done; null: nothing. */
    public @Nullable ActionKind reverses() {
        return switch (this) {
            case UNBAN -> BAN;
            case END_TIME_OUT -> TIME_OUT;
            case UNMUTE -> MUTE;
            case END_GUARD -> GUARD;
            case REOPEN_REPORT -> DISMISS_REPORT;
            case RESTORE_MESSAGES -> TAKE_BACK;
            default -> null;
        };
    }
}
