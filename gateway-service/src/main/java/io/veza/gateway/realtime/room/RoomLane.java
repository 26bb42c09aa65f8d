package io.veza.gateway.realtime.room;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.EventLoop;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.wire.Subprotocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A room's sockets on one event loop. Events wait in a queue that one task drains: all that waits
 * is framed once into one buffer, which every socket shares. There is no timer: an idle lane writes
 * at once, a busy one coalesces by itself.
 */
final class RoomLane {

    private final long room;
    private final EventLoop loop;
    private final RealtimeConfig config;
    private final Queue<RoomEventFrame> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final List<Seat> live = new ArrayList<>();

    /** Last event drained; every live seat stands here or ahead. */
    private int cursor;

    private boolean gapsPending;

    RoomLane(long room, EventLoop loop, RealtimeConfig config, int cursor) {
        this.room = room;
        this.loop = loop;
        this.config = config;
        this.cursor = cursor;
    }

    /** From any thread, in order. */
    void publish(RoomEventFrame event) {
        waiting.add(event);
        if (scheduled.compareAndSet(false, true)) {
            loop.execute(this::drain);
        }
    }

    int cursor() {
        return cursor;
    }

    /** The seat has caught up: from now on it gets what is drained. */
    void admit(Seat seat) {
        live.add(seat);
    }

    void remove(Seat seat) {
        live.remove(seat);
    }

    /** Whoever keeps up is told; nobody waits for it. From any thread. */
    void whisper(EphemeralFrame frame) {
        loop.execute(() -> live.forEach(seat -> whisper(seat, frame)));
    }

    private static void whisper(Seat seat, EphemeralFrame frame) {
        if (seat.user() != frame.user() && seat.outlet().queuedBytes() == 0) {
            seat.outlet().send(frame.payload(seat.subprotocol()));
        }
    }

    /** The room's log begins anew: everybody here is told to load it again. From any thread. */
    void reset(int top) {
        loop.execute(() -> {
            drain();
            cursor = top;
            live.forEach(seat -> reset(seat, top));
        });
    }

    private void reset(Seat seat, int top) {
        seat.gap(room, Math.min(seat.cursor(), top) + 1, top);
        seat.moveTo(top);
    }

    private void drain() {
        scheduled.set(false);
        List<RoomEventFrame> batch = new ArrayList<>();
        for (RoomEventFrame event = waiting.poll(); event != null; event = waiting.poll()) {
            batch.add(event);
        }
        if (batch.isEmpty()) {
            return;
        }
        cursor = batch.getLast().seq();
        write(batch);
    }

    private void write(List<RoomEventFrame> batch) {
        Shared shared = new Shared(batch);
        try {
            for (Seat seat : live) {
                write(seat, batch, shared);
            }
        } finally {
            shared.release();
        }
    }

    private void write(Seat seat, List<RoomEventFrame> batch, Shared shared) {
        int first = batch.getFirst().seq();
        if (seat.outlet().queuedBytes() > config.maxQueuedBytes()) {
            seat.skip(Math.max(first, seat.cursor() + 1));
            seat.moveTo(Math.max(cursor, seat.cursor()));
            tellGapsLater();
            return;
        }
        if (seat.skipping()) {
            seat.tellSkipped(room);
        }
        if (seat.cursor() >= first || isAuthor(seat, batch)) {
            writeOwn(seat, batch);
        } else {
            seat.outlet().write(shared.of(seat.subprotocol()).retainedDuplicate());
        }
        seat.moveTo(Math.max(cursor, seat.cursor()));
    }

    private static boolean isAuthor(Seat seat, List<RoomEventFrame> batch) {
        for (RoomEventFrame event : batch) {
            if (event.isOwn(seat.user())) {
                return true;
            }
        }
        return false;
    }

    /** For authors, and for those who already have a part of the batch. */
    private static void writeOwn(Seat seat, List<RoomEventFrame> batch) {
        ByteBuf frames = PooledByteBufAllocator.DEFAULT.directBuffer();
        for (RoomEventFrame event : batch) {
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

    /**
     * A room may fall silent while somebody is skipped: look again without waiting for an event.
     */
    private void tellGapsLater() {
        if (!gapsPending) {
            gapsPending = true;
            loop.schedule(this::tellGaps, 500, TimeUnit.MILLISECONDS);
        }
    }

    private void tellGaps() {
        gapsPending = false;
        for (Seat seat : live) {
            if (!seat.skipping()) {
                continue;
            }
            if (seat.outlet().queuedBytes() <= config.maxQueuedBytes() / 2) {
                seat.tellSkipped(room);
            } else {
                tellGapsLater();
            }
        }
    }

    /** The batch framed once per subprotocol in use. */
    private static final class Shared {

        private final List<RoomEventFrame> batch;
        private @Nullable ByteBuf json;
        private @Nullable ByteBuf proto;

        Shared(List<RoomEventFrame> batch) {
            this.batch = batch;
        }

        ByteBuf of(Subprotocol subprotocol) {
            if (subprotocol == Subprotocol.JSON) {
                return json == null ? (json = framed(subprotocol)) : json;
            }
            return proto == null ? (proto = framed(subprotocol)) : proto;
        }

        private ByteBuf framed(Subprotocol subprotocol) {
            ByteBuf frames = PooledByteBufAllocator.DEFAULT.directBuffer();
            for (RoomEventFrame event : batch) {
                subprotocol.frame(frames, event.payload(subprotocol));
            }
            return frames;
        }

        void release() {
            if (json != null) {
                json.release();
            }
            if (proto != null) {
                proto.release();
            }
        }
    }
}
