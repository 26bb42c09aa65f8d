package io.veza.gateway.realtime.room;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The newest events of a lane one by one, for those whose form of them differs from everybody
 * else's. Confined to the lane's event loop.
 */
final class Recent {

    private final Deque<OwnForm> events = new ArrayDeque<>();

    /** How many of the events have a form for this person only. */
    private final Map<Long, Integer> owners = new HashMap<>();

    void append(List<? extends OwnForm> fresh) {
        for (OwnForm event : fresh) {
            events.addLast(event);
            Long owner = event.owner();
            if (owner != null) {
                owners.merge(owner, 1, Integer::sum);
            }
        }
    }

    void dropUpTo(int seq) {
        while (!events.isEmpty() && events.getFirst().seq() <= seq) {
            Long owner = events.removeFirst().owner();
            if (owner != null) {
                owners.computeIfPresent(owner, (_, count) -> count == 1 ? null : count - 1);
            }
        }
    }

    /** Whether some events have a form for whoever sits there. */
    boolean concern(Seat seat) {
        return !owners.isEmpty() && owners.containsKey(seat.user());
    }

    /** Gives the seat everything after its cursor, each event in the form for that person. */
    void writeTo(Seat seat) {
        ByteBuf frames = PooledByteBufAllocator.DEFAULT.directBuffer();
        for (OwnForm event : events) {
            if (event.seq() > seat.cursor()) {
                byte[] payload = event.payloadFor(seat.user(), seat.subprotocol());
                seat.subprotocol().frame(frames, payload);
            }
        }
        if (frames.isReadable()) {
            seat.outlet().write(frames);
        } else {
            frames.release();
        }
    }
}
