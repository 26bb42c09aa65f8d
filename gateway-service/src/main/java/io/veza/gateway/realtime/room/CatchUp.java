package io.veza.gateway.realtime.room;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.RoomEvent;
import org.jboss.logging.Logger;

/**
 * Brings one seat from its position to where its lane is, then admits it to the lane. The lane goes
 * on meanwhile, so it reads until the two meet: nothing falls between and nothing comes twice. Runs
 * on the seat's event loop.
 */
final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final int PAGE = 500;

    private final long room;
    private final String epoch;
    private final RoomLane lane;
    private final Seat seat;
    private final RoomSource source;
    private final int maxReplay;
    private int replayed;
    private boolean told;

    CatchUp(long room, String epoch, RoomLane lane, Seat seat, RoomSource source, int maxReplay) {
        this.room = room;
        this.epoch = epoch;
        this.lane = lane;
        this.seat = seat;
        this.source = source;
        this.maxReplay = maxReplay;
    }

    void start(RoomPosition position) {
        told = position.told();
        if (!position.epoch().equals(epoch) || (told && position.seq() > lane.cursor())) {
            verify(position);
        } else {
            seat.moveTo(position.seq());
            step();
        }
    }

    /** A position of another epoch, or ahead of what we know: chat-service says which it is. */
    private void verify(RoomPosition position) {
        read(position.epoch(), position.seq());
    }

    private void step() {
        if (seat.left()) {
            return;
        }
        if (seat.cursor() >= lane.cursor()) {
            arrive();
        } else if (replayed >= maxReplay) {
            seat.gap(room, seat.cursor() + 1, lane.cursor());
            seat.moveTo(lane.cursor());
            arrive();
        } else {
            read(epoch, seat.cursor());
        }
    }

    private void arrive() {
        if (told) {
            seat.resumed(room);
        }
        lane.admit(seat);
    }

    private void read(String ofEpoch, int after) {
        source.eventsAfter(room, ofEpoch, after, PAGE, seat.token())
                .emitOn(seat.outlet().executor())
                .subscribe()
                .with(page -> read(page, after), this::fail);
    }

    private void read(ListEventsResponse page, int after) {
        if (page.getGap() || page.getTop() < after) {
            seat.gap(room, after + 1, page.getTop());
            seat.moveTo(page.getTop());
        } else {
            seat.moveTo(after);
            replay(page);
            giveUpWithoutProgress(after);
        }
        step();
    }

    /** The log has a hole that no reading fills: better a gap than to read for ever. */
    private void giveUpWithoutProgress(int after) {
        if (seat.cursor() == after && after < lane.cursor()) {
            seat.gap(room, after + 1, lane.cursor());
            seat.moveTo(lane.cursor());
        }
    }

    /** Gives no more than the lane has given to others, so that the two meet exactly. */
    private void replay(ListEventsResponse page) {
        ByteBuf frames = PooledByteBufAllocator.DEFAULT.directBuffer();
        for (RoomEvent event : page.getEventsList()) {
            if (event.getSeq() <= seat.cursor() || event.getSeq() > lane.cursor()) {
                continue;
            }
            RoomEventFrame frame = new RoomEventFrame(event);
            seat.subprotocol().frame(frames, frame.payloadFor(seat.user(), seat.subprotocol()));
            seat.moveTo(event.getSeq());
            replayed++;
        }
        if (frames.isReadable()) {
            seat.outlet().write(frames);
        } else {
            frames.release();
        }
    }

    /** The client must not believe it has everything: it is told of a gap and loads anew. */
    private void fail(Throwable why) {
        LOG.debugf("room %d: replay failed: %s", room, why.getMessage());
        if (!seat.left()) {
            seat.gap(room, seat.cursor() + 1, lane.cursor());
            seat.moveTo(lane.cursor());
            lane.admit(seat);
        }
    }
}
