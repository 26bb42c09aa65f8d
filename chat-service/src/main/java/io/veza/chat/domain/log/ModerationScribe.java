package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.membership.Restriction;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomKind;
import io.veza.platform.kernel.DomainException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes down what moderators do. */
final class ModerationScribe {

    private final Draft draft;
    private final Gate gate;
    private final Map<Long, Message> messages;

    /**
     * @param messages by id; brought up to date with each deletion
     */
    ModerationScribe(Draft draft, Gate gate, Map<Long, Message> messages) {
        this.draft = draft;
        this.gate = gate;
        this.messages = messages;
    }

    Outcome moderate(Governance.Moderate moderate) {
        Order order = moderate.order();
        gate.requirePermission(moderate.actor(), order.kind().permission());
        order.requireSense(draft.at());
        switch (order.kind()) {
            case GUARD, END_GUARD -> {
                return guard(moderate);
            }
            case DISMISS_REPORT, REOPEN_REPORT, ESCALATE_REPORT -> {
                return recorded(moderate);
            }
            default -> requireRoom();
        }
        Standing target = draft.standing(order.target());
        gate.requireAbove(moderate.actor(), draft.rankOf(target.user()));
        return switch (order.kind()) {
            case KICK -> kick(moderate, target);
            case BAN -> ban(moderate, target);
            case UNBAN -> unban(moderate, target);
            case TIME_OUT ->
                    silence(moderate, target, target.restriction().timedOut(order.until()));
            case END_TIME_OUT -> silence(moderate, target, target.restriction().timedOut(null));
            case MUTE -> silence(moderate, target, target.restriction().muted(true));
            case UNMUTE -> silence(moderate, target, target.restriction().muted(false));
            default -> throw new IllegalStateException("not about a person");
        };
    }

    private Outcome guard(Governance.Moderate moderate) {
        Room guarded = draft.room().guarded(moderate.order().until());
        if (guarded.equals(draft.room())) {
            throw nothingToLift();
        }
        draft.changeRoom(guarded);
        draft.written(
                new GovernanceEvent.RoomUpdated(
                        guarded.id(), draft.next(), moderate.user(), guarded.settings()));
        return recorded(moderate);
    }

    private Outcome kick(Governance.Moderate moderate, Standing target) {
        requireMember(target);
        sendOut(moderate, target);
        return recorded(moderate);
    }

    private Outcome ban(Governance.Moderate moderate, Standing target) {
        var until = moderate.order().until();
        Standing banned =
                target.under(
                        target.restriction().banned(until == null ? Restriction.FOR_EVER : until));
        draft.restrict(banned);
        if (banned.isInside()) {
            sendOut(moderate, banned);
        }
        return recorded(moderate);
    }

    private Outcome unban(Governance.Moderate moderate, Standing target) {
        if (!target.restriction().isBanned(draft.at())) {
            throw nothingToLift();
        }
        draft.restrict(target.under(target.restriction().banned(null)));
        return recorded(moderate);
    }

    private Outcome silence(Governance.Moderate moderate, Standing target, Restriction after) {
        if (moderate.order().kind().reverses() == null) {
            requireMember(target);
        } else if (after.equals(target.restriction())) {
            throw nothingToLift();
        }
        Standing silenced = target.under(after);
        draft.restrict(silenced);
        if (silenced.isInside()) {
            draft.written(
                    new GovernanceEvent.MemberUpdated(
                            draft.room().id(), draft.next(), moderate.user(), silenced));
        }
        return recorded(moderate);
    }

    Outcome delete(Governance.DeleteMessages delete) {
        gate.requirePermission(delete.actor(), ActionKind.DELETE_MESSAGES.permission());
        gate.requireOpen();
        List<Message> doomed =
                delete.messages().stream()
                        .distinct()
                        .map(messages::get)
                        .filter(Objects::nonNull)
                        .filter(message -> !message.isDeleted())
                        .toList();
        if (doomed.isEmpty()) {
            return new Outcome.Unchanged();
        }
        int seq = draft.next();
        List<Message> gone =
                doomed.stream().map(message -> message.deleted(seq, draft.at())).toList();
        gone.forEach(message -> messages.put(message.id(), message));
        draft.record(action(delete.id(), delete.user(), about(delete.order(), gone)));
        return draft.written(
                new GovernanceEvent.MessagesDeleted(
                        draft.room().id(),
                        seq,
                        delete.user(),
                        gone.stream().map(Message::id).toList(),
                        gone));
    }

    private static Order about(Order order, List<Message> gone) {
        List<Long> authors = gone.stream().map(Message::author).distinct().toList();
        long target = authors.size() == 1 ? authors.getFirst() : 0;
        return new Order(order.kind(), target, order.reason(), null, order.link());
    }

    private void sendOut(Governance.Moderate moderate, Standing target) {
        draft.put(target.as(null));
        int seq = draft.advance(draft.head().afterLeave());
        draft.written(
                new RoomEvent.MemberLeft(draft.room().id(), seq, target.user(), moderate.user()));
    }

    private Outcome recorded(Governance.Moderate moderate) {
        ModerationAction action = action(moderate.id(), moderate.user(), moderate.order());
        draft.record(action);
        return new Outcome.Recorded(action);
    }

    private ModerationAction action(long id, long actor, Order order) {
        return new ModerationAction(id, draft.room().id(), actor, order, draft.at(), null);
    }

    private void requireRoom() {
        if (draft.room().kind() == RoomKind.DIRECT) {
            throw new DomainException(
                    ChatError.ROOM_FIXED, "Between two people nobody is a moderator.");
        }
    }

    private static DomainException nothingToLift() {
        return new DomainException(ChatError.NOT_REVERSIBLE, "There is nothing to lift.");
    }

    private static void requireMember(Standing target) {
        if (!target.isInside()) {
            throw new DomainException(ChatError.MEMBER_NOT_FOUND, "They are not in this room.");
        }
    }
}
