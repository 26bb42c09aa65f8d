package io.veza.gateway.realtime.room;

import io.netty.channel.EventLoop;
import io.veza.gateway.realtime.RealtimeConfig;
import io.veza.gateway.realtime.wire.Subprotocol;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A room's sockets on one event loop. They are served in rounds: whoever's turn it is gets
 * everything that has come since the last turn in one write, out of buffers that all share. There
 * is no timer: an idle lane writes at once, a busy one coalesces by itself.
 */
final class RoomLane {

    /** Seats served before the loop may read and answer again. */
    private static final int TURN = 64;

    private final long room;
    private final EventLoop loop;
    private final RealtimeConfig config;
    private final Queue<RoomEventFrame> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final List<Seat> live = new ArrayList<>();
    private final Map<Subprotocol, Tail> tails = new EnumMap<>(Subprotocol.class);
    private final Map<Subprotocol, Integer> speakers = new EnumMap<>(Subprotocol.class);
    private final Recent recent = new Recent();

    /** Last event taken from the queue; every live seat stands here once its turn has come. */
    private int cursor;

    /** Whose turn is next, and where the lane was when this round began. */
    private int next;

    private int roundBegan;

    /** How many seats, from the next one on, have not had everything. */
    private int behind;

    private boolean gapsPending;

    RoomLane(long room, EventLoop loop, RealtimeConfig config, int cursor) {
        this.room = room;
        this.loop = loop;
        this.config = config;
        this.cursor = cursor;
        this.roundBegan = cursor;
    }

    /** From any thread, in order. */
    void publish(RoomEventFrame event) {
        waiting.add(event);
        if (scheduled.compareAndSet(false, true)) {
            loop.execute(this::turn);
        }
    }

    int cursor() {
        return cursor;
    }

    /** The seat has caught up: from now on it has its turns. */
    void admit(Seat seat) {
        live.add(seat);
        speakers.merge(seat.subprotocol(), 1, Integer::sum);
        if (behind > 0) {
            behind++;
        }
    }

    void remove(Seat seat) {
        int place = live.indexOf(seat);
        if (place < 0) {
            return;
        }
        live.remove(place);
        speakers.computeIfPresent(seat.subprotocol(), (_, count) -> count == 1 ? null : count - 1);
        if (place < next) {
            next--;
        }
        behind = Math.min(behind, live.size());
    }

    /** Whoever keeps up is told; nobody waits for it. From any thread. */
    void whisper(EphemeralFrame frame) {
        loop.execute(() -> live.forEach(seat -> whisper(seat, frame)));
    }

    private static void whisper(Seat seat, EphemeralFrame frame) {
        boolean concerned = !frame.receipt() || seat.takesReceipts();
        if (concerned && seat.user() != frame.user() && seat.outlet().queuedBytes() == 0) {
            seat.outlet().send(frame.payload(seat.subprotocol()));
        }
    }

    /** The room's log begins anew: everybody here is told to load it again. From any thread. */
    void reset(int top) {
        loop.execute(() -> {
            take();
            serve(behind);
            cursor = top;
            roundBegan = top;
            live.forEach(seat -> reset(seat, top));
        });
    }

    private void reset(Seat seat, int top) {
        seat.gap(room, Math.min(seat.cursor(), top) + 1, top);
        seat.moveTo(top);
    }

    /** Serves some, then lets the loop do its other work. */
    private void turn() {
        scheduled.set(false);
        take();
        serve(Math.min(behind, TURN));
        if (behind > 0 && scheduled.compareAndSet(false, true)) {
            loop.execute(this::turn);
        }
    }

    private void take() {
        List<RoomEventFrame> fresh = new ArrayList<>();
        for (RoomEventFrame event = waiting.poll(); event != null; event = waiting.poll()) {
            fresh.add(event);
        }
        if (fresh.isEmpty()) {
            return;
        }
        for (Subprotocol subprotocol : speakers.keySet()) {
            tail(subprotocol).append(fresh, behind > 0);
        }
        recent.append(fresh);
        cursor = fresh.getLast().seq();
        behind = live.size();
    }

    private void serve(int seats) {
        for (int i = 0; i < seats; i++) {
            if (next >= live.size()) {
                beginRound();
            }
            serve(live.get(next++));
            behind--;
        }
        if (behind == 0) {
            drop(cursor);
        }
    }

    /** All have had a turn since the round before began. */
    private void beginRound() {
        drop(roundBegan);
        roundBegan = cursor;
        next = 0;
    }

    private void drop(int seq) {
        tails.values().forEach(tail -> tail.dropUpTo(seq));
        recent.dropUpTo(seq);
    }

    private void serve(Seat seat) {
        if (seat.cursor() >= cursor) {
            return;
        }
        if (seat.outlet().queuedBytes() > config.maxQueuedBytes()) {
            seat.skip(seat.cursor() + 1);
            tellGapsLater();
        } else {
            if (seat.skipping()) {
                seat.tellSkipped(room);
            }
            write(seat);
        }
        seat.moveTo(cursor);
    }

    private void write(Seat seat) {
        if (recent.concern(seat)) {
            recent.writeTo(seat);
        } else {
            tail(seat.subprotocol()).writeTo(seat);
        }
    }

    private Tail tail(Subprotocol subprotocol) {
        return tails.computeIfAbsent(subprotocol, Tail::new);
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
}
