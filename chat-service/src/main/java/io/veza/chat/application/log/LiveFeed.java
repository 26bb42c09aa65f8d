package io.veza.chat.application.log;

import java.util.List;

/**
 * Carries fresh events to everyone who listens. Delivery may fail without harm: sequence numbers
 * show the hole, and the log fills it.
 */
public interface LiveFeed {

    /** Consecutive events of one room. */
    void publish(long room, String epoch, List<EventView> events);

    /** Tells a person's devices that they are in a room now, or no longer. */
    void membershipChanged(long user, long room, boolean joined);
}
