package io.veza.chat.application.log;

import io.veza.chat.application.log.Lane.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The rooms that have something to be written, each in one commit at a time. */
final class Lanes {

    private final ConcurrentHashMap<Long, Lane> lanes = new ConcurrentHashMap<>();
    private final Queue<Lane> ready = new ConcurrentLinkedQueue<>();

    void admit(long room, Waiting one, int limit) {
        Lane lane =
                lanes.compute(
                        room,
                        (_, known) -> (known == null ? new Lane(room) : known).admit(one, limit));
        if (lane.seize()) {
            ready.add(lane);
        }
    }

    boolean isEmpty() {
        return ready.isEmpty();
    }

    /** Takes what is ready, room by room, up to so many intents. */
    List<Group> gather(int limit) {
        List<Group> groups = new ArrayList<>();
        int left = limit;
        while (left > 0) {
            Lane lane = ready.poll();
            if (lane == null) {
                break;
            }
            Group group = lane.next(left);
            groups.add(group);
            left -= group.members().size();
        }
        return groups;
    }

    /** The group's commit has ended: whoever came meanwhile is next. */
    void release(Group group) {
        Lane waiting = lanes.computeIfPresent(group.room(), (_, lane) -> lane.rest() ? null : lane);
        if (waiting != null) {
            ready.add(waiting);
        }
    }
}
