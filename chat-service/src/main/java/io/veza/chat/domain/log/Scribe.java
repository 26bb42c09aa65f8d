package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.log.RoomState.SendKey;
import io.veza.chat.domain.message.Message;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes intents down one after the other; each sees what those before it did. */
final class Scribe {

    private final Room room;
    private final Instant at;
    private final Set<Long> members;
    private final Set<Long> messages;
    private final Map<SendKey, Message> sent;
    private final List<Entry> entries = new ArrayList<>();
    private Head head;

    Scribe(RoomState state, Instant at) {
        this.room = state.room();
        this.at = at;
        this.members = new HashSet<>(state.members());
        this.messages = state.messages();
        this.sent = new HashMap<>(state.sent());
        this.head = state.head();
    }

    List<Entry> entries() {
        return entries;
    }

    Head head() {
        return head;
    }

    Outcome write(Intent intent) {
        return switch (intent) {
            case Intent.Send send -> send(send);
            case Intent.Join join -> join(join);
            case Intent.Leave leave -> leave(leave);
        };
    }

    private Outcome send(Intent.Send send) {
        Message first = send.nonce() == null ? null : sent.get(keyOf(send));
        if (first != null) {
            return new Outcome.Repeated(first);
        }
        if (!members.contains(send.user())) {
            return outsider();
        }
        if (isUnknown(send.replyTo()) || isUnknown(send.threadRoot())) {
            return refused(ChatError.MESSAGE_NOT_FOUND, "That message is not in this room.");
        }
        head = head.afterMessage(at);
        Message message = message(send);
        if (send.nonce() != null) {
            sent.put(keyOf(send), message);
        }
        return written(new RoomEvent.MessageCreated(message));
    }

    private Outcome join(Intent.Join join) {
        if (members.contains(join.user())) {
            return new Outcome.Unchanged();
        }
        if (!room.isPublic() && join.user() != room.owner()) {
            return refused(ChatError.ROOM_PRIVATE, "This room is entered by invitation only.");
        }
        members.add(join.user());
        head = head.afterJoin();
        return written(new RoomEvent.MemberJoined(room.id(), head.top(), join.user()));
    }

    private Outcome leave(Intent.Leave leave) {
        if (!members.remove(leave.user())) {
            return room.isPublic() ? new Outcome.Unchanged() : outsider();
        }
        head = head.afterLeave();
        return written(new RoomEvent.MemberLeft(room.id(), head.top(), leave.user()));
    }

    private Message message(Intent.Send send) {
        return new Message(
                send.id(),
                room.id(),
                head.top(),
                send.user(),
                send.text(),
                at,
                send.nonce(),
                send.replyTo(),
                send.threadRoot());
    }

    private Outcome written(RoomEvent event) {
        entries.add(new Entry(event, head.messages()));
        return new Outcome.Written(event);
    }

    private boolean isUnknown(@Nullable Long message) {
        return message != null && !messages.contains(message);
    }

    /** To people outside a private room there is no such room. */
    private Outcome outsider() {
        return room.isPublic()
                ? refused(ChatError.NOT_A_MEMBER, "Join the room first.")
                : refused(ChatError.ROOM_NOT_FOUND, "There is no such room.");
    }

    private static Outcome refused(ChatError code, String message) {
        return new Outcome.Refused(new DomainException(code, message));
    }

    private static SendKey keyOf(Intent.Send send) {
        return new SendKey(send.user(), Objects.requireNonNull(send.nonce()));
    }
}
