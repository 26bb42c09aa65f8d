package io.veza.chat.fakes;

import io.veza.chat.application.log.EventView;
import io.veza.chat.application.log.LiveFeed;
import io.veza.chat.application.log.RecentEvents;
import java.util.ArrayList;
import java.util.List;

/** Remembers what went out live. */
public final class RecordedFeed implements LiveFeed, RecentEvents {

    public final List<EventView> events = new ArrayList<>();
    public final List<String> memberships = new ArrayList<>();
    public final List<Fresh> kept = new ArrayList<>();
    public boolean broken;

    @Override
    public void publish(long room, String epoch, List<EventView> published) {
        if (broken) {
            throw new IllegalStateException("nobody listens");
        }
        events.addAll(published);
    }

    @Override
    public void keep(List<Fresh> rooms) {
        kept.addAll(rooms);
    }

    @Override
    public void membershipChanged(long user, long room, boolean joined) {
        memberships.add(user + (joined ? " in " : " out ") + room);
    }

    public List<Integer> seqs() {
        return events.stream().map(view -> view.event().seq()).toList();
    }
}
