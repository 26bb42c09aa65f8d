package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.room.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be stored, and what each intent is told.
 *
 * @param outcomes one per intent, in their order
 * @param head the room's head once the entries are stored
 */
public record Decision(List<Outcome> outcomes, List<Entry> entries, Head head) {

    public Decision {
        outcomes = List.copyOf(outcomes);
        entries = List.copyOf(entries);
    }

    public List<RoomEvent> events() {
        return entries.stream().map(Entry::event).toList();
    }

    public List<RoomEvent.MessageChanged> changes() {
        return entries.stream()
                .map(Entry::event)
                .filter(RoomEvent.MessageChanged.class::isInstance)
                .map(RoomEvent.MessageChanged.class::cast)
                .toList();
    }

    /** Whoever writes or enters has seen everything up to there. */
    public Map<Long, ReadPosition> readPositions() {
        Map<Long, ReadPosition> positions = new LinkedHashMap<>();
        for (Entry entry : entries) {
            RoomEvent event = entry.event();
            if (event instanceof RoomEvent.MessageCreated
                    || event instanceof RoomEvent.MemberJoined) {
                positions.put(event.user(), new ReadPosition(event.seq(), entry.messages()));
            }
        }
        return positions;
    }

    /**
     * An event about to be stored.
     *
     * @param messages how many messages the room has had once it happened
     */
    public record Entry(RoomEvent event, int messages) {}
}
