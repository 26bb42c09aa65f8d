package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.invitation.Invitation;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.role.Roles;
import io.veza.chat.domain.role.RoomRole;
import io.veza.chat.domain.room.RoomKind;
import io.veza.chat.domain.safety.Account;
import io.veza.platform.kernel.DomainException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes down who comes and goes. */
final class JoinScribe {

    /** People in a group; more of them need a room. */
    private static final int GROUP = 20;

    private final Draft draft;
    private final Statutes statutes;
    private final Map<Long, Invitation> invitations;

    JoinScribe(Draft draft, Statutes statutes) {
        this.draft = draft;
        this.statutes = statutes;
        this.invitations = new HashMap<>(statutes.invitations());
    }

    Outcome join(Intent.Join join) {
        Standing who = draft.standing(join.user());
        if (who.isInside()) {
            return new Outcome.Unchanged();
        }
        Invitation invitation = invitation(join);
        requireWelcome(who, join, invitation);
        if (draft.room().kind() == RoomKind.GROUP && draft.head().members() >= GROUP) {
            throw new DomainException(
                    ChatError.ROOM_FULL, "A group has at most " + GROUP + " people.");
        }
        if (invitation != null) {
            invitations.put(invitation.id(), invitation.used());
            draft.use(invitation);
        }
        return enter(join.user());
    }

    /** Without a question at the door. */
    Outcome enter(long user) {
        Standing who = draft.standing(user);
        RoomRole plain = Roles.of(draft.room(), statutes.roles()).find(draft.room().id());
        draft.put(who.as(DefaultRoles.of(draft.room(), user, null, plain)));
        int seq = draft.advance(draft.head().afterJoin());
        return draft.written(new RoomEvent.MemberJoined(draft.room().id(), seq, user));
    }

    private @Nullable Invitation invitation(Intent.Join join) {
        return invitations.values().stream()
                .filter(one ->
                        join.invitation() == null
                                ? Objects.equals(one.invitee(), join.user())
                                : one.id() == join.invitation())
                .filter(one -> one.admits(join.user(), draft.at()))
                .findFirst()
                .orElse(null);
    }

    private void requireWelcome(Standing who, Intent.Join join, @Nullable Invitation invitation) {
        boolean known = draft.room().isPublic() || invitation != null;
        if (who.restriction().isBanned(draft.at()) && known) {
            throw new DomainException(ChatError.BANNED, "You are banned from this room.");
        }
        if (join.invitation() != null && invitation == null) {
            throw new DomainException(
                    ChatError.INVITATION_NOT_FOUND, "This invitation lets nobody in any more.");
        }
        if (!known && !isOwner(join.user())) {
            throw draft.stranger();
        }
        if (invitation == null
                && !isOwner(join.user())
                && draft.room().rules().isGuarded(draft.at())
                && Account.isNew(join.user(), draft.at())) {
            throw guarded();
        }
    }

    private DomainException guarded() {
        return DomainException.retryable(
                ChatError.ROOM_GUARDED,
                "This room takes no new accounts just now. Try again later.",
                Duration.between(
                        draft.at(), Objects.requireNonNull(draft.room().rules().guardedUntil())));
    }

    private boolean isOwner(long user) {
        return user == draft.room().owner();
    }

    Outcome leave(Intent.Leave leave) {
        Standing who = draft.standing(leave.user());
        if (!who.isInside()) {
            return draft.room().isPublic() ? new Outcome.Unchanged() : draft.outsider();
        }
        if (draft.room().kind() == RoomKind.DIRECT) {
            throw new DomainException(
                    ChatError.ROOM_FIXED, "What two people have between them cannot be left.");
        }
        draft.put(who.as(null));
        int seq = draft.advance(draft.head().afterLeave());
        return draft.written(new RoomEvent.MemberLeft(draft.room().id(), seq, leave.user()));
    }
}
