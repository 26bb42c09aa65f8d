package io.veza.gateway.realtime.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.veza.proto.edge.v1.Event;
import io.veza.proto.edge.v1.Gap;
import io.veza.proto.edge.v1.ServerEnvelope;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Somebody who comes with a position, and checks what they are given. */
final class ResumingClient {

    private final FakeOutlet outlet;
    private final StepLoop loop;
    private final ForgetfulRoom room;
    private final List<ResumingClient> others;
    private final Seat seat;
    private final Set<String> mustNotHear = new HashSet<>();
    private String cameWith = "";
    private int from;
    private boolean left;

    ResumingClient(StepLoop loop, ForgetfulRoom room, long user, List<ResumingClient> others) {
        this.loop = loop;
        this.room = room;
        this.others = others;
        outlet = new FakeOutlet(loop);
        seat = new Seat(outlet, user, () -> "token");
    }

    /** Mostly with a position of now, sometimes with one of another time, sometimes with none. */
    void take(RoomChannel channel, Random chance) {
        boolean told = chance.nextInt(4) > 0;
        boolean foreign = chance.nextInt(12) == 0;
        cameWith = foreign ? "e0" : room.epoch();
        from = told ? chance.nextInt(room.top() + 1) : room.top();
        mustNotHear.addAll(room.wordsTakenBackUpTo(othersOnThisLoopHaveSeen()));
        channel.take(seat, new RoomPosition(cameWith, from, told));
    }

    /** Once the loop has told somebody of a deletion, nobody who comes later hears the words. */
    private int othersOnThisLoopHaveSeen() {
        return others.stream()
                .filter(other -> other.loop == loop && other != this)
                .mapToInt(ResumingClient::lastDeletionSeen)
                .max()
                .orElse(0);
    }

    private int lastDeletionSeen() {
        return outlet.received().stream()
                .filter(ServerEnvelope::hasEvent)
                .map(ServerEnvelope::getEvent)
                .filter(event -> event.getType().equals("message.deleted"))
                .filter(event -> event.getMessage().getText().equals(room.epoch()))
                .mapToInt(Event::getSeq)
                .max()
                .orElse(0);
    }

    void leave(RoomChannel channel) {
        if (!left) {
            left = true;
            channel.leave(seat);
        }
    }

    void turnSlow() {
        outlet.queued = Integer.MAX_VALUE;
    }

    void turnFast() {
        outlet.queued = 0;
    }

    void assertHasAllOf(ForgetfulRoom atTheEnd) {
        int last = from;
        for (ServerEnvelope envelope : outlet.received()) {
            if (envelope.hasGap()) {
                Gap gap = envelope.getGap();
                assertThat(gap.getFrom()).as("gap of %s", this).isLessThanOrEqualTo(last + 1);
                last = gap.getTop();
            } else if (envelope.hasEvent()) {
                Event event = envelope.getEvent();
                assertThat(event.getSeq()).as("next event of %s", this).isEqualTo(last + 1);
                assertThat(mustNotHear).doesNotContain(event.getMessage().getText());
                last = event.getSeq();
            }
        }
        if (!left) {
            assertThat(last).as("%s is where the room is", this).isEqualTo(atTheEnd.top());
        }
    }

    @Override
    public String toString() {
        return "one who came with %s/%d: %s"
                .formatted(
                        cameWith,
                        from,
                        outlet.received().stream()
                                .map(e ->
                                        e.hasGap()
                                                ? "gap "
                                                        + e.getGap().getFrom()
                                                        + "-"
                                                        + e.getGap().getTop()
                                                : e.hasEvent()
                                                        ? "" + e.getEvent().getSeq()
                                                        : "resumed")
                                .toList());
    }
}
