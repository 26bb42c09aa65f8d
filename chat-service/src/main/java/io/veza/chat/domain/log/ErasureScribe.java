package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.message.ReactionKey;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes down that somebody is erased. Nobody is asked: neither archives nor rooms they have left
 * keep what is theirs.
 */
final class ErasureScribe {

    private static final long NOBODY = Actor.SYSTEM.user();

    private final Draft draft;
    private final Map<Long, Message> messages;

    /**
     * @param messages by id; brought up to date with each change
     */
    ErasureScribe(Draft draft, Map<Long, Message> messages) {
        this.draft = draft;
        this.messages = messages;
    }

    /** As many times as one likes: what is gone is passed over. */
    Outcome erase(Governance.Erase erase) {
        int before = draft.entries().size();
        silence(erase);
        erase.reactions().forEach(this::takeBack);
        if (erase.leaves() && draft.room().kind() != RoomKind.DIRECT) {
            leave(draft.standing(erase.subject()));
        }
        return draft.entries().size() == before
                ? new Outcome.Unchanged()
                : new Outcome.Written(draft.entries().getLast().event());
    }

    private void silence(Governance.Erase erase) {
        List<Message> doomed =
                erase.messages().stream()
                        .distinct()
                        .map(messages::get)
                        .filter(Objects::nonNull)
                        .filter(one -> one.author() == erase.subject() && !one.isDeleted())
                        .toList();
        if (doomed.isEmpty()) {
            return;
        }
        int seq = draft.next();
        List<Message> gone = doomed.stream().map(one -> one.deleted(seq, draft.at())).toList();
        gone.forEach(one -> messages.put(one.id(), one));
        List<Long> ids = gone.stream().map(Message::id).toList();
        draft.written(
                new GovernanceEvent.MessagesDeleted(draft.room().id(), seq, NOBODY, ids, gone));
    }

    private void takeBack(ReactionKey key) {
        Message message = messages.get(key.message());
        if (message != null && !message.isDeleted()) {
            Message touched = message.touched(draft.next());
            messages.put(touched.id(), touched);
            draft.written(
                    new RoomEvent.ReactionRemoved(
                            touched.latest(), key.user(), touched, key.emoji()));
        }
    }

    private void leave(Standing who) {
        Room room = draft.room();
        if (room.owner() == who.user()) {
            draft.changeRoom(room.ownedBy(NOBODY));
            draft.written(
                    new GovernanceEvent.RoomUpdated(
                            room.id(), draft.next(), NOBODY, draft.room().settings()));
        }
        if (who.isInside()) {
            draft.put(who.as(null));
            int seq = draft.advance(draft.head().afterLeave());
            draft.written(new RoomEvent.MemberLeft(room.id(), seq, who.user()));
        }
    }
}
