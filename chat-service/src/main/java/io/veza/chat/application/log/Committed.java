package io.veza.chat.application.log;

import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomEvent;
import java.util.List;

/**
 * What one commit put into a room's log.
 *
 * @param outcomes one per intent, in their order
 * @param events with consecutive sequence numbers; empty when nothing changed
 */
public record Committed(long room, String epoch, List<Outcome> outcomes, List<RoomEvent> events) {

    public Committed {
        outcomes = List.copyOf(outcomes);
        events = List.copyOf(events);
    }
}
