package io.veza.chat.domain.log;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Decision.Entry;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.platform.kernel.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A decision while it is being made: where the room stands after the intents so far. */
final class Draft {

    private final Room room;
    private final Instant at;
    private final Set<Long> members;
    private final List<Entry> entries = new ArrayList<>();
    private Head head;

    Draft(RoomState state, Instant at) {
        this.room = state.room();
        this.at = at;
        this.members = new HashSet<>(state.members());
        this.head = state.head();
    }

    Room room() {
        return room;
    }

    Instant at() {
        return at;
    }

    Set<Long> members() {
        return members;
    }

    Head head() {
        return head;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The place that the next event takes. */
    int advance(Head next) {
        head = next;
        return head.top();
    }

    Outcome written(RoomEvent event) {
        entries.add(new Entry(event, head.messages()));
        return new Outcome.Written(event);
    }

    /** To people outside a private room there is no such room. */
    Outcome outsider() {
        return room.isPublic()
                ? refused(ChatError.NOT_A_MEMBER, "Join the room first.")
                : refused(ChatError.ROOM_NOT_FOUND, "There is no such room.");
    }

    static Outcome refused(ChatError code, String message) {
        return new Outcome.Refused(new DomainException(code, message));
    }
}
