package io.veza.chat.domain.log;

import io.veza.chat.domain.membership.ReadPosition;
import io.veza.chat.domain.room.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be stored, and what each intent is told.
 *
 * @param outcomes one per intent, in their order
 * @param head the room's head once the entries are stored
 * @param effects what else is to be stored
 */
public record Decision(List<Outcome> outcomes, List<Entry> entries, Head head, Effects effects) {

    public Decision {
        outcomes = List.copyOf(outcomes);
        entries = List.copyOf(entries);
    }

    public List<RoomEvent> events() {
        return entries.stream().map(Entry::event).toList();
    }

    /** Messages deleted together are there one by one. */
    public List<RoomEvent.MessageChanged> changes() {
        return entries.stream().map(Entry::event).flatMap(Decision::changes).toList();
    }

    private static Stream<RoomEvent.MessageChanged> changes(RoomEvent event) {
        return switch (event) {
            case RoomEvent.MessageChanged change -> Stream.of(change);
            case GovernanceEvent.MessagesDeleted deleted ->
                    deleted.messages().stream()
                            .map(message ->
                                    new RoomEvent.MessageDeleted(
                                            deleted.seq(), deleted.user(), message));
            default -> Stream.of();
        };
    }

    /** Nothing is to be stored. */
    public boolean isEmpty() {
        return entries.isEmpty() && effects.isEmpty();
    }

    /** Whoever writes or enters has seen everything up to there; not who replies in a thread. */
    public Map<Long, ReadPosition> readPositions() {
        Map<Long, ReadPosition> positions = new LinkedHashMap<>();
        for (Entry entry : entries) {
            RoomEvent event = entry.event();
            if ((event instanceof RoomEvent.MessageCreated created && created.isOpen())
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
