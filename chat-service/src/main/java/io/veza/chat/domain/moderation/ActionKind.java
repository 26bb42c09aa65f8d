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
    DELETE_MESSAGES(8, Permission.MANAGE_MESSAGES);

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
            case KICK, UNBAN, END_TIME_OUT, UNMUTE, DELETE_MESSAGES -> null;
        };
    }

    /** What it takes back; null: nothing. */
    public @Nullable ActionKind reverses() {
        return switch (this) {
            case UNBAN -> BAN;
            case END_TIME_OUT -> TIME_OUT;
            case UNMUTE -> MUTE;
            case KICK, BAN, TIME_OUT, MUTE, DELETE_MESSAGES -> null;
        };
    }
}
