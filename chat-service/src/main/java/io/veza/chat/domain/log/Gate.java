package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.role.RoomRole;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Refuses what somebody may not do in a room. */
final class Gate {

    private final Draft draft;

    Gate(Draft draft) {
        this.draft = draft;
    }

    /** Somebody in the room, who may be heard and has the permission. */
    Standing requireVoice(long user, Permission permission) {
        Standing who = requireInside(user);
        requireOpen();
        requirePermission(who.may(permission), permission);
        Instant until = who.restriction().timedOutUntil();
        if (who.restriction().isTimedOut(draft.at())) {
            throw DomainException.retryable(
                    ChatError.TIMED_OUT,
                    "A moderator has silenced you until " + until + ".",
                    Duration.between(draft.at(), Objects.requireNonNull(until)));
        }
        if (who.restriction().muted()) {
            throw new DomainException(ChatError.MUTED, "A moderator has silenced you.");
        }
        if (who.apart()) {
            throw new DomainException(ChatError.DIRECT_REFUSED, "You cannot write to this person.");
        }
        return who;
    }

    /** In slow mode people wait between two messages; whoever keeps order does not. */
    void requirePause(Standing who) {
        int seconds = draft.room().rules().pauseSeconds(draft.at());
        Instant before = who.spokeAt();
        if (seconds == 0 || before == null || who.may(Permission.MANAGE_MESSAGES)) {
            return;
        }
        Instant next = before.plusSeconds(seconds);
        if (draft.at().isBefore(next)) {
            throw DomainException.retryable(
                    ChatError.SLOW_MODE,
                    "Slow mode: one message every " + seconds + " seconds.",
                    Duration.between(draft.at(), next));
        }
    }

    Standing requireInside(long user) {
        Standing who = draft.standing(user);
        if (!who.isInside()) {
            throw draft.stranger();
        }
        return who;
    }

    void requirePermission(Actor actor, Permission permission) {
        if (actor.everywhere()) {
            return;
        }
        Standing who = requireInside(actor.user());
        requirePermission(actor.admin() || who.may(permission), permission);
    }

    private static void requirePermission(boolean granted, Permission permission) {
        if (!granted) {
            throw new DomainException(
                    ChatError.MISSING_PERMISSION,
                    "Your role in this room does not include " + permission + ".");
        }
    }

    /** Nobody acts on their equals. */
    void requireAbove(Actor actor, int rank) {
        if (!actor.admin() && draft.rankOf(actor.user()) <= rank) {
            throw tooLow("That takes a higher rank than yours.");
        }
    }

    /** Nobody grants what they do not have. */
    void requireOwn(Actor actor, RoomRole granted) {
        RoomRole own = requireInside(actor.user()).role();
        if (!actor.admin()
                && !Objects.requireNonNull(own).permissions().containsAll(granted.permissions())) {
            throw tooLow("You can only grant permissions that you have.");
        }
    }

    /** In an archive nothing changes. */
    void requireOpen() {
        if (draft.room().isArchived()) {
            throw new DomainException(ChatError.ROOM_ARCHIVED, "This room is read only.");
        }
    }

    private static DomainException tooLow(String message) {
        return new DomainException(ChatError.RANK_TOO_LOW, message);
    }
}
