package io.veza.chat.domain.analytics;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one process has counted.
 *
 * @param node one process; another after a restart
 * @param totals since the process began
 * @param sendTimes sends since the process began, by {@link SendTimes#BOUNDS}
 * @param rooms with something new since the last report
 */
public record NodeReport(
        String node,
        NodeKind kind,
        Instant at,
        Tally totals,
        List<Long> sendTimes,
        List<RoomPulse> rooms,
        Presence presence) {

    public NodeReport {
        sendTimes = List.copyOf(sendTimes);
        rooms = List.copyOf(rooms);
    }

    /**
     * Who is connected to a node.
     *
     * @param people different ones
     * @param rooms sockets in the rooms that have most
     */
    public record Presence(int sockets, int people, Map<Long, Integer> rooms) {

        public static final Presence NONE = new Presence(0, 0, Map.of());

        public Presence {
            rooms = Map.copyOf(rooms);
        }
    }
}
