package io.veza.gateway.realtime.room;

import io.netty.channel.EventLoop;
import io.veza.gateway.realtime.EdgeMeter.Gap;
import io.veza.gateway.realtime.LoopLoad;
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

    private final RoomTerms terms;
    private final EventLoop loop;
    private final RealtimeConfig config;
    private final Queue<LaneNews> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final List<Seat> live = new ArrayList<>();
    private final Map<Subprotocol, Tail> tails = new EnumMap<>(Subprotocol.class);
    private final Map<Subprotocol, Integer> speakers = new EnumMap<>(Subprotocol.class);
    private final Recent recent = new Recent();
    private final Replay replay;
    private String epoch;

    /** Last event taken from the queue; every live seat stands here once its turn has come. */
    private int cursor;

    /** Whose turn is next, and where the lane was when this round began. */
    private int next;

    private int roundBegan;

    /** How many seats, from the next one on, have not had everything. */
    private int behind;

    private boolean gapsPending;

    private final LoopLoad load;
    private boolean busy;

    RoomLane(RoomTerms terms, EventLoop loop, String epoch, int cursor) {
        this.terms = terms;
        this.loop = loop;
        this.config = terms.config();
        this.load = terms.loads().of(loop);
        this.epoch = epoch;
        this.cursor = cursor;
        this.roundBegan = cursor;
        this.replay = new Replay(this, loop, terms);
    }

    /** From any thread, in order. */
    void publish(LaneNews news) {
        waiting.add(news);
        if (scheduled.compareAndSet(false, true)) {
            loop.execute(this::turn);
        }
    }

    int cursor() {
        return cursor;
    }

    String epoch() {
        return epoch;
    }

    Replay replay() {
        return replay;
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

    /** Serves some, then lets the loop do its other work. */
    private void turn() {
        scheduled.set(false);
        take();
        serve(Math.min(behind, TURN));
        tellLoad();
        if (behind > 0 && scheduled.compareAndSet(false, true)) {
            loop.execute(this::turn);
        }
    }

    private void tellLoad() {
        if (behind > 0 && !busy) {
            load.begins();
        } else if (behind == 0 && busy) {
            load.ends();
        }
        busy = behind > 0;
    }

    private void take() {
        List<RoomEventFrame> fresh = new ArrayList<>();
        for (LaneNews news = waiting.poll(); news != null; news = waiting.poll()) {
            switch (news) {
                case RoomEventFrame event -> fresh.add(event);
                case LaneNews.Reset reset -> {
                    take(fresh);
                    fresh.clear();
                    begin(reset);
                }
            }
        }
        take(fresh);
    }

    private void take(List<RoomEventFrame> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        for (Subprotocol subprotocol : speakers.keySet()) {
            tail(subprotocol).append(fresh, behind > 0);
        }
        recent.append(fresh);
        cursor = fresh.getLast().seq();
        behind = live.size();
        replay.follow(fresh);
    }

    /** Everybody here is told to load the room again. */
    private void begin(LaneNews.Reset reset) {
        serve(behind);
        epoch = reset.epoch();
        cursor = reset.top();
        roundBegan = cursor;
        live.forEach(this::loadAnew);
        replay.forget();
    }

    private void loadAnew(Seat seat) {
        terms.meter().gap(Gap.AWAY);
        seat.gap(terms.room(), Math.min(seat.cursor(), cursor) + 1, cursor);
        seat.moveTo(cursor);
    }

    private void serve(int seats) {
        long delivered = 0;
        for (int i = 0; i < seats; i++) {
            if (next >= live.size()) {
                beginRound();
            }
            delivered += serve(live.get(next++));
            behind--;
        }
        terms.meter().delivered(delivered);
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

    /** Says how many events the seat was given. */
    private int serve(Seat seat) {
        int given = 0;
        if (seat.cursor() >= cursor) {
            return given;
        }
        if (seat.isFull(config)) {
            seat.skip(seat.cursor() + 1);
            tellGapsLater();
        } else {
            if (seat.skipping()) {
                tellSkipped(seat);
            }
            given = cursor - seat.cursor();
            write(seat);
        }
        seat.moveTo(cursor);
        return given;
    }

    private void tellSkipped(Seat seat) {
        terms.meter().gap(Gap.SLOW);
        seat.tellSkipped(terms.room());
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
            if (seat.takesAgain(config)) {
                tellSkipped(seat);
            } else {
                tellGapsLater();
            }
        }
    }
}
