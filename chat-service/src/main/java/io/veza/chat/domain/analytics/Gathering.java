package io.veza.chat.domain.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the reports of all nodes together. What a node has counted since it began is compared with
 * what it had counted before, so a report that is lost costs nothing. Its state needs a lock.
 */
public final class Gathering {

    /** A node that says nothing for so long is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Map<String, NodeHistory> nodes = new HashMap<>();
    private final RoomMinute rooms = new RoomMinute();

    public synchronized void hear(NodeReport report, Instant at) {
        nodes.computeIfAbsent(report.node(), _ -> new NodeHistory()).add(report, at);
        rooms.add(report.rooms(), at);
        forget(at);
    }

    /**
     * @param limit how many rooms at most
     */
    public synchronized HouseFigures figures(Instant now, int limit) {
        forget(now);
        Tally second = Tally.NONE;
        Tally minute = Tally.NONE;
        SendTimes times = SendTimes.NONE;
        for (NodeHistory node : nodes.values()) {
            second = second.plus(node.lastSecond());
            minute = minute.plus(node.lastMinute());
            times = times.plus(node.sendTimes());
        }
        return new HouseFigures(now, second, minute, times, lines(), busiest(limit));
    }

    private void forget(Instant now) {
        Instant begin = now.minus(SILENCE);
        nodes.values().removeIf(node -> node.isSilentSince(begin));
        rooms.forget(now);
    }

    private List<HouseFigures.Node> lines() {
        return nodes.values().stream()
                .map(node -> new HouseFigures.Node(node.latest(), node.lastSecond()))
                .sorted(
                        Comparator.comparing((HouseFigures.Node node) -> node.report().kind())
                                .thenComparing(node -> node.report().node()))
                .toList();
    }

    /** Rooms in which something happens, and then those in which people are. */
    private List<HouseFigures.RoomLine> busiest(int limit) {
        Map<Long, Integer> present = new HashMap<>();
        nodes.values()
                .forEach(node ->
                        node.latest()
                                .presence()
                                .rooms()
                                .forEach((room, here) -> present.merge(room, here, Integer::sum)));
        List<RoomPulse> found = new ArrayList<>(rooms.busiest(limit));
        present.entrySet().stream()
                .filter(room -> rooms.of(room.getKey()).isQuiet())
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(limit - found.size())
                .forEach(room -> found.add(RoomPulse.none(room.getKey())));
        return found.stream()
                .map(pulse ->
                        new HouseFigures.RoomLine(pulse, present.getOrDefault(pulse.room(), 0)))
                .toList();
    }
}
