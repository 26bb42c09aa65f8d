package io.veza.gateway.realtime.room;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.veza.gateway.realtime.wire.Outlet;
import io.veza.gateway.realtime.wire.Subprotocol;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The newest events of a lane, framed one after the other in one encoding: a seat anywhere in them
 * is served by slices, without a copy. Confined to the lane's event loop.
 */
final class Tail {

    /** While a lane is busy more events follow at once: room for them saves writes, in bytes. */
    private static final int BUSY = 32 * 1024;

    private final Subprotocol subprotocol;
    private final Deque<Segment> segments = new ArrayDeque<>();

    Tail(Subprotocol subprotocol) {
        this.subprotocol = subprotocol;
    }

    /**
     * @param busy seats are still being served from what came before
     */
    void append(List<RoomEventFrame> events, boolean busy) {
        for (RoomEventFrame event : events) {
            byte[] payload = event.payload(subprotocol);
            int size = payload.length + Outlet.MAX_HEADER;
            if (segments.isEmpty() || !segments.getLast().takes(event.seq(), size)) {
                int needed = bytes(events, event);
                segments.addLast(new Segment(event.seq(), busy ? Math.max(BUSY, needed) : needed));
            }
            segments.getLast().append(subprotocol, payload);
        }
    }

    /** Gives the seat everything after its cursor. */
    void writeTo(Seat seat) {
        for (Segment segment : segments) {
            if (segment.last() > seat.cursor()) {
                seat.outlet().write(segment.after(seat.cursor()));
            }
        }
    }

    /** Everybody has had the events up to this one. */
    void dropUpTo(int seq) {
        while (!segments.isEmpty() && segments.getFirst().last() <= seq) {
            segments.removeFirst().bytes.release();
        }
    }

    /** What this event and those after it need. */
    private int bytes(List<RoomEventFrame> events, RoomEventFrame first) {
        int bytes = 0;
        for (RoomEventFrame event : events) {
            if (event.seq() >= first.seq()) {
                bytes += event.payload(subprotocol).length + Outlet.MAX_HEADER;
            }
        }
        return bytes;
    }

    /** Its buffer never grows: slices of it are on their way while it is being filled. */
    private static final class Segment {

        private final int first;
        private final ByteBuf bytes;
        private int[] starts = new int[8];
        private int count;

        Segment(int first, int capacity) {
            this.first = first;
            this.bytes = PooledByteBufAllocator.DEFAULT.directBuffer(capacity, capacity);
        }

        boolean takes(int seq, int size) {
            return seq == last() + 1 && bytes.writableBytes() >= size;
        }

        void append(Subprotocol subprotocol, byte[] payload) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = bytes.writerIndex();
            subprotocol.frame(bytes, payload);
        }

        int last() {
            return first + count - 1;
        }

        ByteBuf after(int seq) {
            int start = seq < first ? 0 : starts[seq - first + 1];
            return bytes.retainedSlice(start, bytes.writerIndex() - start);
        }
    }
}
