package io.veza.gateway.realtime.room;

import io.veza.gateway.realtime.EdgeMeter.Gap;
import io.veza.proto.chat.v1.ListEventsResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Brings one seat from its position to where its lane is, then admits it to the lane. The lane goes
 * on meanwhile, so it reads until the two meet: nothing falls between and nothing comes twice. Runs
 * on the seat's event loop.
 */
final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final int LOOK_AGAIN_MILLIS = 100;

    private final RoomTerms terms;
    private final RoomLane lane;
    private final Seat seat;
    private final long began = System.nanoTime();
    private String epoch = "";
    private boolean told;

    CatchUp(RoomTerms terms, RoomLane lane, Seat seat) {
        this.terms = terms;
        this.lane = lane;
        this.seat = seat;
    }

    Seat seat() {
        return seat;
    }

    boolean isOf(String log) {
        return epoch.equals(log);
    }

    void start(RoomPosition position) {
        told = position.told();
        epoch = lane.epoch();
        seat.moveTo(position.seq());
        if (!position.epoch().equals(epoch) || (told && position.seq() > lane.cursor())) {
            verify(position);
        } else {
            step();
        }
    }

    /** A position of another epoch, or ahead of what we know: chat-service says which it is. */
    private void verify(RoomPosition position) {
        terms.source()
                .eventsAfter(terms.room(), position.epoch(), position.seq(), 1, seat.token())
                .emitOn(seat.outlet().executor())
                .subscribe()
                .with(page -> verified(position, page), this::failed);
    }

    private void verified(RoomPosition position, ListEventsResponse page) {
        if (page.getGap() || page.getTop() < position.seq()) {
            unreachable(page);
        } else {
            step();
        }
    }

    /** Moves on as far as can be done now; called again when more can. */
    void step() {
        if (seat.left()) {
            return;
        }
        if (!isOf(lane.epoch())) {
            epoch = lane.epoch();
            skipTo(lane.cursor(), Gap.AWAY);
            arrive();
        } else if (seat.cursor() >= lane.cursor()) {
            arrive();
        } else if (lane.cursor() - seat.cursor() > terms.config().maxReplay()) {
            skipTo(lane.cursor(), Gap.AWAY);
            arrive();
        } else if (seat.isFull(terms.config())) {
            seat.outlet()
                    .eventLoop()
                    .schedule(this::step, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            lane.replay().bring(this);
        }
    }

    /** The log does not have what follows the position. */
    void unreachable(ListEventsResponse page) {
        if (!seat.left()) {
            boolean known = page.getEpoch().equals(lane.epoch());
            int here = lane.cursor();
            skipTo(known ? Math.max(page.getTop(), here) : here, Gap.AWAY);
            step();
        }
    }

    /** The client must not believe it has everything: it is told of a gap and loads anew. */
    void failed(Throwable why) {
        LOG.debugf("room %d: replay failed: %s", terms.room(), why.getMessage());
        if (!seat.left()) {
            skipTo(lane.cursor(), Gap.FAILED);
            lane.admit(seat);
        }
    }

    private void skipTo(int top, Gap why) {
        terms.meter().gap(why);
        seat.gap(terms.room(), Math.min(seat.cursor(), top) + 1, top);
        seat.moveTo(top);
    }

    private void arrive() {
        if (told) {
            seat.resumed(terms.room());
            terms.meter().resumed(Duration.ofNanos(System.nanoTime() - began));
        }
        lane.admit(seat);
    }
}
