package io.veza.gateway.realtime.room;

import io.netty.channel.EventLoop;
import io.veza.gateway.realtime.EdgeMeter;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What came before, for those who come late: read once however many want it, and carried on with
 * the lane for a while. Confined to the lane's event loop.
 */
final class Replay {

    private static final int KEPT_SECONDS = 10;

    /** Readings that fail one after the other before those who wait are told of a gap. */
    private static final int MOST_FAILURES = 4;

    private static final int PAUSE_MILLIS = 200;

    private final RoomLane lane;
    private final EventLoop loop;
    private final PastEvents past;
    private final EdgeMeter meter;
    private final Backlog backlog;
    private final ReplayMemory memory;
    private final List<RoomEventFrame> meanwhile = new ArrayList<>();
    private List<CatchUp> waiting = new ArrayList<>();

    /** Came after words had changed that are being read: these are not for them. */
    private final List<CatchUp> late = new ArrayList<>();

    private boolean reading;
    private boolean spoiled;

    /** What is being read is of a log that has ended meanwhile. */
    private boolean over;

    private boolean watched;
    private boolean used;
    private int failures;

    Replay(RoomLane lane, EventLoop loop, RoomTerms terms) {
        this.lane = lane;
        this.loop = loop;
        this.past = new PastEvents(terms);
        this.meter = terms.meter();
        this.memory = terms.replays();
        this.backlog = new Backlog(memory);
    }

    /** Moves the seat on, now or once something has been read. */
    void bring(CatchUp one) {
        if (one.seat().left()) {
            return;
        }
        if (!one.isOf(lane.epoch())) {
            one.step();
        } else if (!reading && backlog.reaches(one.seat().cursor())) {
            give(one);
        } else {
            (spoiled ? late : waiting).add(one);
            read();
        }
    }

    private void give(CatchUp one) {
        used = true;
        meter.replayed(EdgeMeter.Replay.SHARED);
        meter.delivered(backlog.writeTo(one.seat()));
        one.step();
    }

    /** What the lane gives to everybody from now on; its cursor is behind these. */
    void follow(List<RoomEventFrame> fresh) {
        boolean wordsChange = fresh.stream().anyMatch(RoomEventFrame::changesWords);
        if (reading) {
            spoiled |= wordsChange;
            meanwhile.addAll(fresh);
        } else if (!backlog.isEmpty()) {
            backlog.follow(fresh);
            if (wordsChange || backlog.isFull() || backlog.end() != lane.cursor()) {
                backlog.clear();
            }
        }
    }

    /** The room's log begins anew: whoever waited for what was in the other one goes on without. */
    void forget() {
        over = reading;
        backlog.clear();
        List<CatchUp> here = new ArrayList<>(waiting);
        here.addAll(late);
        waiting.clear();
        late.clear();
        here.forEach(CatchUp::step);
    }

    /** From the earliest place that somebody waits at, so that one reading serves all. */
    private void read() {
        waiting.removeIf(one -> one.seat().left());
        if (reading || waiting.isEmpty()) {
            return;
        }
        CatchUp first = waiting.getFirst();
        for (CatchUp one : waiting) {
            first = one.seat().cursor() < first.seat().cursor() ? one : first;
        }
        reading = true;
        backlog.begin(first.seat().cursor());
        readOn(first);
    }

    private void readOn(CatchUp first) {
        String token = waiting.get(failures % waiting.size()).seat().token();
        past.between(lane.epoch(), backlog.end(), lane.cursor(), token)
                .emitOn(loop)
                .subscribe()
                .with(page -> read(first, page), this::failed);
    }

    private void read(CatchUp first, ListEventsResponse page) {
        if (over) {
            readAgain();
            return;
        }
        failures = 0;
        boolean more = !page.getGap() && backlog.append(frames(page)) > 0;
        if (backlog.isEmpty()) {
            done();
            waiting.remove(first);
            first.unreachable(page);
            read();
        } else if (more && !spoiled && !backlog.isFull() && backlog.end() < lane.cursor()) {
            readOn(first);
        } else {
            serve();
        }
    }

    /** No more than the lane has given to others, so that the two meet exactly. */
    private List<RoomEventFrame> frames(ListEventsResponse page) {
        List<RoomEventFrame> frames = new ArrayList<>(page.getEventsCount());
        for (RoomEvent event : page.getEventsList()) {
            if (event.getSeq() <= lane.cursor()) {
                frames.add(new RoomEventFrame(event));
            }
        }
        return frames;
    }

    private void serve() {
        backlog.follow(meanwhile);
        boolean keep = !spoiled && !memory.isFull();
        List<CatchUp> here = waiting;
        waiting = new ArrayList<>();
        done();
        if (keep) {
            // One by one, so that the loop reads and answers in between.
            here.forEach(one -> loop.execute(() -> bring(one)));
            watch();
        } else {
            serveOnce(here);
        }
    }

    /**
     * Words have changed since these were read, and whoever waited is told so next; or there is no
     * room to keep them.
     */
    private void serveOnce(List<CatchUp> here) {
        reading = true;
        for (CatchUp one : here) {
            if (backlog.reaches(one.seat().cursor()) && !one.seat().left()) {
                give(one);
            } else {
                waiting.add(one);
            }
        }
        backlog.clear();
        done();
        read();
    }

    private void done() {
        reading = false;
        spoiled = false;
        over = false;
        meanwhile.clear();
        waiting.addAll(late);
        late.clear();
    }

    /** It may pass, or be the trouble of whoever it was asked for: asked again for another. */
    private void failed(Throwable why) {
        backlog.clear();
        if (over) {
            readAgain();
            return;
        }
        if (failures++ < MOST_FAILURES) {
            loop.schedule(this::readAgain, PAUSE_MILLIS << failures, TimeUnit.MILLISECONDS);
            return;
        }
        failures = 0;
        List<CatchUp> here = waiting;
        waiting = new ArrayList<>();
        done();
        here.forEach(one -> one.failed(why));
        read();
    }

    private void readAgain() {
        done();
        read();
    }

    private void watch() {
        if (!watched) {
            watched = true;
            used = false;
            loop.schedule(this::look, KEPT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void look() {
        watched = false;
        if (used || reading) {
            watch();
        } else {
            backlog.clear();
        }
    }
}
