package io.veza.gateway.realtime.room;

import com.google.protobuf.InvalidProtocolBufferException;
import io.netty.channel.EventLoop;
import io.veza.proto.chat.v1.Head;
import io.veza.proto.chat.v1.ListEventsResponse;
import io.veza.proto.chat.v1.LiveEvents;
import io.veza.proto.chat.v1.Receipt;
import io.veza.proto.chat.v1.RoomEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A room with somebody in it on this gateway: listens to its live events, notices holes by their
 * sequence numbers, fills them from chat-service, and hands whole, ordered events to the lanes. Its
 * state belongs to one event loop, its home.
 */
final class RoomChannel {

    private static final Logger LOG = Logger.getLogger(RoomChannel.class);
    private static final int PAGE = 500;
    private static final int MAX_HELD = 1000;
    private static final int PAUSE_MILLIS = 500;

    private final RoomTerms terms;
    private final long room;
    private final EventLoop home;
    private final RoomSource source;
    private final List<AutoCloseable> listening;
    private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
    private final Map<EventLoop, RoomLane> lanes = new HashMap<>();
    private final List<Consumer<RoomChannel>> whenReady = new ArrayList<>();

    /** Live events that arrived while older ones were being read. */
    private final Deque<LiveEvents> held = new ArrayDeque<>();

    private final ReceiptTray receipts = new ReceiptTray();
    private String epoch = "";
    private int top;
    private boolean ready;
    private boolean filling;

    /** Opens the channel; must be called before anything is read, so that nothing falls between. */
    RoomChannel(RoomTerms terms, EventLoop home) {
        this.terms = terms;
        this.room = terms.room();
        this.home = home;
        this.source = terms.source();
        this.listening =
                List.of(
                        source.listen(room, bytes -> home.execute(() -> live(bytes))),
                        source.listenTyping(room, bytes -> home.execute(() -> typing(bytes))),
                        source.listenReceipts(room, bytes -> home.execute(() -> receipt(bytes))));
    }

    long room() {
        return room;
    }

    void take(Seat seat, RoomPosition position) {
        seats.add(seat);
        home.execute(() -> whenReady(seat.token(), channel -> channel.openLane(seat, position)));
    }

    void leave(Seat seat) {
        seats.remove(seat);
        home.execute(() -> {
            RoomLane lane = lanes.get(seat.outlet().eventLoop());
            seat.outlet()
                    .eventLoop()
                    .execute(() -> {
                        seat.leave();
                        if (lane != null) {
                            lane.remove(seat);
                        }
                    });
        });
    }

    void close() {
        listening.forEach(this::close);
    }

    private void close(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception e) {
            LOG.debugf("room %d: subscription did not close: %s", room, e.getMessage());
        }
    }

    /** A token of somebody seated here, for reading the room's events. */
    @Nullable String anyToken() {
        for (Seat seat : seats) {
            return seat.token();
        }
        return null;
    }

    /** The newest position chat-service knows; also tells of a lost last event. */
    void head(Head head) {
        home.execute(() -> {
            if (ready && (head.getTop() > top || !head.getEpoch().equals(epoch))) {
                fill();
            }
        });
    }

    private void whenReady(String token, Consumer<RoomChannel> task) {
        if (ready) {
            task.accept(this);
            return;
        }
        whenReady.add(task);
        if (whenReady.size() == 1) {
            source.heads(Set.of(room), token)
                    .subscribe()
                    .with(
                            heads -> home.execute(() -> begin(heads)),
                            why -> home.execute(() -> retryBegin(token, why)));
        }
    }

    private void begin(List<Head> heads) {
        for (Head head : heads) {
            epoch = head.getEpoch();
            top = Math.max(top, head.getTop());
        }
        ready = true;
        whenReady.forEach(task -> task.accept(this));
        whenReady.clear();
        acceptHeld(true);
    }

    private void retryBegin(String token, Throwable why) {
        LOG.warnf("room %d: newest position unknown, asking again: %s", room, why.getMessage());
        List<Consumer<RoomChannel>> tasks = List.copyOf(whenReady);
        whenReady.clear();
        if (!seats.isEmpty()) {
            home.schedule(() -> tasks.forEach(task -> whenReady(token, task)), 1, TimeUnit.SECONDS);
        }
    }

    private void openLane(Seat seat, RoomPosition position) {
        EventLoop loop = seat.outlet().eventLoop();
        RoomLane lane = lanes.computeIfAbsent(loop, l -> new RoomLane(terms, l, epoch, top));
        CatchUp catchUp = new CatchUp(terms, lane, seat);
        loop.execute(() -> catchUp.start(position));
    }

    private void live(byte[] bytes) {
        try {
            LiveEvents events = LiveEvents.parseFrom(bytes);
            if (events.getEventsCount() > 0) {
                accept(events);
            }
        } catch (InvalidProtocolBufferException e) {
            LOG.warnf("room %d: dropped a live message that is not LiveEvents", room);
        }
    }

    private void typing(byte[] bytes) {
        try {
            EphemeralFrame frame = EphemeralFrame.typing(bytes);
            lanes.values().forEach(lane -> lane.whisper(frame));
        } catch (InvalidProtocolBufferException e) {
            LOG.warnf("room %d: dropped a live message that is no TypingPush", room);
        }
    }

    /** Told together a little later: in between, people read on. */
    private void receipt(byte[] bytes) {
        try {
            if (receipts.add(Receipt.parseFrom(bytes))) {
                home.schedule(this::tellReceipts, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InvalidProtocolBufferException e) {
            LOG.warnf("room %d: dropped a live message that is no Receipt", room);
        }
    }

    private void tellReceipts() {
        for (Receipt receipt : receipts.take()) {
            EphemeralFrame frame = EphemeralFrame.receipt(receipt);
            lanes.values().forEach(lane -> lane.whisper(frame));
        }
    }

    private void accept(LiveEvents events) {
        if (!ready || filling) {
            hold(events);
        } else {
            acceptNow(events);
        }
    }

    private void acceptNow(LiveEvents events) {
        if (follows(events)) {
            events.getEventsList().forEach(this::publish);
        } else {
            hold(events);
            fill();
        }
    }

    private boolean follows(LiveEvents events) {
        return events.getEpoch().equals(epoch) && events.getEvents(0).getSeq() <= top + 1;
    }

    /** Bounded: what is dropped here is read again when the heads are compared. */
    private void hold(LiveEvents events) {
        held.addLast(events);
        if (held.size() > MAX_HELD) {
            held.removeFirst();
        }
    }

    /**
     * What still does not follow is asked for again as long as the log gives something: it may be
     * of an epoch that is over, or never have been kept.
     */
    private void acceptHeld(boolean logGaveSomething) {
        List<LiveEvents> waiting = List.copyOf(held);
        held.clear();
        for (LiveEvents events : waiting) {
            if (logGaveSomething || follows(events)) {
                accept(events);
            }
        }
    }

    private void publish(RoomEvent event) {
        if (event.getSeq() > top) {
            top = event.getSeq();
            RoomEventFrame frame = new RoomEventFrame(event);
            lanes.values().forEach(lane -> lane.publish(frame));
            if (Doors.areClosedBy(event)) {
                Doors.recheck(room, seats, source, this::leave);
            }
        }
    }

    /** Reads what is missing. Live events that arrive meanwhile are part of what is read next. */
    private void fill() {
        String token = anyToken();
        if (filling || token == null) {
            return;
        }
        filling = true;
        source.eventsAfter(room, epoch, top, PAGE, token)
                .subscribe()
                .with(
                        page -> home.execute(() -> filled(page)),
                        why -> home.execute(() -> notFilled(why)));
    }

    private void filled(ListEventsResponse page) {
        filling = false;
        int before = top;
        if (page.getGap()) {
            epoch = page.getEpoch();
            top = page.getTop();
            LOG.infof("room %d: events no longer kept, %d seats told", room, seats.size());
            lanes.values().forEach(lane -> lane.publish(new LaneNews.Reset(epoch, top)));
        } else {
            page.getEventsList().forEach(this::publish);
        }
        if (page.getTop() > top && page.getEventsCount() > 0) {
            fill();
        } else {
            acceptHeld(page.getGap() || top > before);
        }
    }

    /** What was held is dropped, so that a service that is down is asked by the head check only. */
    private void notFilled(Throwable why) {
        filling = false;
        held.clear();
        LOG.warnf("room %d: a hole could not be filled yet: %s", room, why.getMessage());
    }
}
