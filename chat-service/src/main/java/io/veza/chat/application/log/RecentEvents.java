package io.veza.chat.application.log;

import java.util.List;

/**
 * The newest events of each room, kept for a while where every gateway can read them at once. What
 * is not kept harms nobody: sequence numbers show the hole, and the log fills it.
 */
public interface RecentEvents {

    /** In the background: nobody waits for it. */
    void keep(List<Fresh> rooms);

    /** Consecutive events of one room. */
    record Fresh(long room, String epoch, List<EventView> events) {

        public Fresh {
            events = List.copyOf(events);
        }
    }
}
