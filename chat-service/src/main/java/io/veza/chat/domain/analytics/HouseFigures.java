package io.veza.chat.domain.analytics;

import java.time.Instant;
import java.util.List;

/**
 * How much is going on in the whole house.
 *
 * @param sendTimes of the last minute
 * @param rooms most active first
 */
public record HouseFigures(
        Instant at,
        Tally lastSecond,
        Tally lastMinute,
        SendTimes sendTimes,
        List<Node> nodes,
        List<RoomLine> rooms) {

    public HouseFigures {
        nodes = List.copyOf(nodes);
        rooms = List.copyOf(rooms);
    }

    public record Node(NodeReport report, Tally lastSecond) {}

    /**
     * A room in the last minute.
     *
     * @param present sockets of its people that are open now
     */
    public record RoomLine(RoomPulse pulse, int present) {}

    public int sockets() {
        return nodes.stream().mapToInt(node -> node.report().presence().sockets()).sum();
    }

    /**
     * Different people. Somebody may be connected to two gateways, and only an estimate knows: but
     * it cannot be more than all of them together, nor less than the fullest gateway has.
     */
    public int people(long estimate) {
        int sum = nodes.stream().mapToInt(node -> node.report().presence().people()).sum();
        int most =
                nodes.stream().mapToInt(node -> node.report().presence().people()).max().orElse(0);
        return (int) Math.clamp(estimate, most, sum);
    }

    public double commitSize() {
        long commits = lastMinute.of(Figure.COMMITS);
        return commits == 0 ? 0 : (double) lastMinute.of(Figure.EVENTS) / commits;
    }
}
