package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.message.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes intents down one after the other; each sees what those before it did. */
final class Scribe {

    private final Draft draft;
    private final Map<Long, Message> messages;
    private final Map<SendKey, Message> sent;
    private final ChangeScribe changes;

    Scribe(RoomState state, Draft draft) {
        this.draft = draft;
        this.messages = new HashMap<>(state.messages());
        this.sent = new HashMap<>(state.sent());
        this.changes = new ChangeScribe(draft, messages, state.reactions());
    }

    Outcome write(Intent intent) {
        return switch (intent) {
            case Intent.Send send -> send(send);
            case Intent.Join join -> join(join);
            case Intent.Leave leave -> leave(leave);
            case Intent.Change change -> changes.write(change);
        };
    }

    private Outcome send(Intent.Send send) {
        Message first = send.nonce() == null ? null : sent.get(keyOf(send));
        if (first != null) {
            return new Outcome.Repeated(first);
        }
        if (!draft.members().contains(send.user())) {
            return draft.outsider();
        }
        if (isUnknown(send.replyTo()) || isUnknown(send.threadRoot())) {
            return Draft.refused(ChatError.MESSAGE_NOT_FOUND, "That message is not in this room.");
        }
        Message message = message(send, draft.advance(draft.head().afterMessage(draft.at())));
        if (send.nonce() != null) {
            sent.put(keyOf(send), message);
        }
        return draft.written(new RoomEvent.MessageCreated(message));
    }

    private Outcome join(Intent.Join join) {
        if (draft.members().contains(join.user())) {
            return new Outcome.Unchanged();
        }
        if (!draft.room().isPublic() && join.user() != draft.room().owner()) {
            return Draft.refused(
                    ChatError.ROOM_PRIVATE, "This room is entered by invitation only.");
        }
        draft.members().add(join.user());
        int seq = draft.advance(draft.head().afterJoin());
        return draft.written(new RoomEvent.MemberJoined(draft.room().id(), seq, join.user()));
    }

    private Outcome leave(Intent.Leave leave) {
        if (!draft.members().remove(leave.user())) {
            return draft.room().isPublic() ? new Outcome.Unchanged() : draft.outsider();
        }
        int seq = draft.advance(draft.head().afterLeave());
        return draft.written(new RoomEvent.MemberLeft(draft.room().id(), seq, leave.user()));
    }

    private Message message(Intent.Send send, int seq) {
        return new Message(
                send.id(),
                draft.room().id(),
                seq,
                send.user(),
                send.text(),
                draft.at(),
                send.nonce(),
                send.replyTo(),
                send.threadRoot());
    }

    private boolean isUnknown(@Nullable Long message) {
        return message != null && !messages.containsKey(message);
    }

    private static SendKey keyOf(Intent.Send send) {
        return new SendKey(send.user(), Objects.requireNonNull(send.nonce()));
    }
}
