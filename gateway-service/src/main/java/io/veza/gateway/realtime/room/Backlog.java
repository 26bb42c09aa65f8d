package io.veza.gateway.realtime.room;

import io.veza.gateway.realtime.wire.Subprotocol;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Consecutive events, framed once per encoding for all who want some of them. Confined to one event
 * loop.
 */
final class Backlog {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final ReplayMemory memory;
    private final List<PackedEvent> events = new ArrayList<>();
    private final Map<Subprotocol, Tail> tails = new EnumMap<>(Subprotocol.class);
    private final Recent recent = new Recent();
    private int bytes;
    private int end;

    Backlog(ReplayMemory memory) {
        this.memory = memory;
    }

    /** Empty, to be filled from a place on. */
    void begin(int after) {
        clear();
        end = after;
    }

    /** Takes those that follow what is there, and says how many. */
    int append(List<RoomEventFrame> read) {
        return append(read, false);
    }

    /** As {@link #append(List)}, of what has just been said: more will follow soon. */
    void follow(List<RoomEventFrame> fresh) {
        append(fresh, true);
    }

    private int append(List<RoomEventFrame> fresh, boolean busy) {
        List<RoomEventFrame> next = new ArrayList<>(fresh.size());
        List<PackedEvent> packed = new ArrayList<>(fresh.size());
        for (RoomEventFrame event : fresh) {
            if (event.seq() == end + 1) {
                next.add(event);
                packed.add(PackedEvent.of(event));
                end++;
            }
        }
        hold(next);
        events.addAll(packed);
        recent.append(packed);
        // Nearly everybody reads JSON, and it is at hand now.
        tails.computeIfAbsent(Subprotocol.JSON, Tail::new);
        tails.values().forEach(tail -> tail.append(next, busy));
        return next.size();
    }

    private void hold(List<RoomEventFrame> next) {
        int more = 0;
        for (RoomEventFrame event : next) {
            more += event.payload(Subprotocol.JSON).length;
        }
        bytes += more;
        memory.take(more);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    boolean isFull() {
        return bytes > MOST_BYTES;
    }

    /** The last event's place. */
    int end() {
        return end;
    }

    /** Whether it has the event after a place. */
    boolean reaches(int cursor) {
        return !events.isEmpty() && events.getFirst().seq() <= cursor + 1 && cursor < end;
    }

    /** Gives the seat everything after its cursor, and says how many events that were. */
    int writeTo(Seat seat) {
        if (recent.concern(seat)) {
            recent.writeTo(seat);
        } else {
            tails.computeIfAbsent(seat.subprotocol(), this::framed).writeTo(seat);
        }
        int given = end - seat.cursor();
        seat.moveTo(end);
        return given;
    }

    private Tail framed(Subprotocol subprotocol) {
        Tail tail = new Tail(subprotocol);
        tail.append(events.stream().map(PackedEvent::unpack).toList(), false);
        return tail;
    }

    void clear() {
        events.clear();
        recent.dropUpTo(Integer.MAX_VALUE);
        tails.values().forEach(tail -> tail.dropUpTo(Integer.MAX_VALUE));
        tails.clear();
        memory.giveBack(bytes);
        bytes = 0;
    }
}
