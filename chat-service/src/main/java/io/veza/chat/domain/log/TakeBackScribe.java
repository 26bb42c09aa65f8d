package io.veza.chat.domain.log;

import io.veza.chat.domain.log.GovernanceEvent.MessagesDeleted;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.ModerationAction;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.TakenMessage;
import io.veza.chat.domain.report.Flag;
import io.veza.chat.domain.report.Report;
import io.veza.chat.domain.role.Permission;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes down how spam is taken back that was said before anybody knew, and put back again. */
final class TakeBackScribe {

    private final Draft draft;
    private final Gate gate;
    private final Map<Long, Message> messages;

    /**
     * @param messages by id; brought up to date with each change
     */
    TakeBackScribe(Draft draft, Gate gate, Map<Long, Message> messages) {
        this.draft = draft;
        this.gate = gate;
        this.messages = messages;
    }

    /** Nothing of those who keep order themselves. */
    Outcome take(Governance.TakeBack take) {
        gate.requireOpen();
        long author = take.order().target();
        List<Message> doomed =
                take.messages().stream()
                        .distinct()
                        .map(messages::get)
                        .filter(Objects::nonNull)
                        .filter(message -> message.author() == author && !message.isDeleted())
                        .toList();
        if (doomed.isEmpty() || draft.standing(author).may(Permission.MANAGE_MESSAGES)) {
            return new Outcome.Unchanged();
        }
        doomed.forEach(message -> draft.take(take.id(), TakenMessage.of(message)));
        int seq = draft.next();
        List<Message> gone =
                doomed.stream().map(message -> message.deleted(seq, draft.at())).toList();
        gone.forEach(message -> messages.put(message.id(), message));
        record(take.id(), take.user(), take.order());
        if (take.noticed()) {
            notice(take, doomed.getFirst());
        }
        return draft.written(
                new MessagesDeleted(
                        draft.room().id(),
                        seq,
                        take.user(),
                        gone.stream().map(Message::id).toList(),
                        gone));
    }

    private void notice(Governance.TakeBack take, Message first) {
        Report.Source source = new Report.Source(take.order().reason().value(), null, take.score());
        draft.flag(new Flag(take.id(), first.id(), first.author(), first.words(), source));
    }

    /** Each message is told like an edited one: it has words again. */
    Outcome restore(Governance.Restore restore) {
        gate.requirePermission(restore.actor(), ActionKind.RESTORE_MESSAGES.permission());
        gate.requireOpen();
        for (TakenMessage taken : restore.taken()) {
            Message message = messages.get(taken.message());
            if (message != null && message.isDeleted() && taken.saysSomething()) {
                Message back = message.restored(taken.text(), taken.extras(), draft.next());
                messages.put(back.id(), back);
                draft.written(
                        new RoomEvent.MessageEdited(back.latest(), restore.user(), back, null));
            }
        }
        draft.restore(restore.taken());
        return new Outcome.Recorded(record(restore.id(), restore.user(), restore.order()));
    }

    private ModerationAction record(long id, long actor, Order order) {
        ModerationAction action =
                new ModerationAction(id, draft.room().id(), actor, order, draft.at(), null);
        draft.record(action);
        return action;
    }
}
