package io.veza.chat.domain.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened in each room within the last minute, whichever node said so. */
final class RoomMinute {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Deque<Heard> heard = new ArrayDeque<>();
    private final Map<Long, RoomPulse> rooms = new HashMap<>();

    private record Heard(Instant at, Collection<RoomPulse> pulses) {}

    void add(Collection<RoomPulse> pulses, Instant at) {
        if (!pulses.isEmpty()) {
            heard.addLast(new Heard(at, pulses));
            pulses.forEach(pulse -> rooms.merge(pulse.room(), pulse, RoomPulse::plus));
        }
    }

    void forget(Instant now) {
        Instant begin = now.minus(MINUTE);
        while (!heard.isEmpty() && heard.getFirst().at().isBefore(begin)) {
            heard.removeFirst().pulses().forEach(this::subtract);
        }
    }

    RoomPulse of(long room) {
        return rooms.getOrDefault(room, RoomPulse.none(room));
    }

    /** Most active first. */
    List<RoomPulse> busiest(int limit) {
        return rooms.values().stream()
                .sorted(
                        Comparator.comparingInt(RoomPulse::messages)
                                .thenComparingInt(RoomPulse::activity)
                                .reversed()
                                .thenComparingLong(RoomPulse::room))
                .limit(limit)
                .toList();
    }

    private void subtract(RoomPulse pulse) {
        rooms.computeIfPresent(
                pulse.room(),
                (_, sum) -> {
                    RoomPulse rest = sum.minus(pulse);
                    return rest.isQuiet() ? null : rest;
                });
    }
}
