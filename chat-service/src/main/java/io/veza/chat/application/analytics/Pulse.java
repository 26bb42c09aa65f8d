package io.veza.chat.application.analytics;

import io.veza.chat.application.log.Committed;
import io.veza.chat.domain.analytics.Figure;
import io.veza.chat.domain.analytics.RoomPulse;
import io.veza.chat.domain.analytics.Tally;
import io.veza.chat.domain.log.GovernanceEvent.MessagesDeleted;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.log.RoomEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/** What this process has seen happen. */
@ApplicationScoped
public class Pulse {

    private final Map<Figure, LongAdder> totals = new EnumMap<>(Figure.class);
    private Fresh fresh = new Fresh(new HashMap<>(), new HashSet<>(), new HashSet<>());

    public Pulse() {
        for (Figure figure : Figure.values()) {
            totals.put(figure, new LongAdder());
        }
    }

    /** What is new since it was last asked for. */
    public record Fresh(Map<Long, RoomPulse> rooms, Set<Long> spoke, Set<Long> read) {}

    public void committed(Collection<Committed> committed) {
        add(Figure.COMMITS, 1);
        for (Committed one : committed) {
            add(Figure.EVENTS, one.events().size());
            add(Figure.REFUSALS, refusals(one));
            note(one.room(), one.events());
        }
    }

    public void read(long user) {
        add(Figure.READS, 1);
        synchronized (this) {
            fresh.read().add(user);
        }
    }

    public long total(Figure figure) {
        LongAdder count = totals.get(figure);
        return count == null ? 0 : count.sum();
    }

    Tally totals() {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        totals.forEach((figure, count) -> counts.put(figure, count.sum()));
        return new Tally(counts);
    }

    synchronized Fresh takeFresh() {
        Fresh taken = fresh;
        fresh = new Fresh(new HashMap<>(), new HashSet<>(), new HashSet<>());
        return taken;
    }

    private void note(long room, List<RoomEvent> events) {
        int messages = 0;
        int joins = 0;
        int leaves = 0;
        Set<Long> speakers = new HashSet<>();
        for (RoomEvent event : events) {
            switch (event) {
                case RoomEvent.MessageCreated created -> {
                    messages++;
                    speakers.add(created.user());
                }
                case RoomEvent.MemberJoined _ -> joins++;
                case RoomEvent.MemberLeft _ -> leaves++;
                case RoomEvent.MessageEdited _ -> add(Figure.EDITS, 1);
                case RoomEvent.MessageDeleted _ -> add(Figure.DELETIONS, 1);
                case MessagesDeleted deleted -> add(Figure.DELETIONS, deleted.ids().size());
                case RoomEvent.ReactionAdded _ -> add(Figure.REACTIONS, 1);
                default -> {}
            }
        }
        note(new RoomPulse(room, messages, joins, leaves), speakers);
    }

    private void note(RoomPulse pulse, Set<Long> speakers) {
        if (pulse.activity() == 0) {
            return;
        }
        add(Figure.MESSAGES, pulse.messages());
        add(Figure.JOINS, pulse.joins());
        add(Figure.LEAVES, pulse.leaves());
        synchronized (this) {
            fresh.rooms().merge(pulse.room(), pulse, RoomPulse::plus);
            fresh.spoke().addAll(speakers);
        }
    }

    private static long refusals(Committed committed) {
        return committed.outcomes().stream().filter(Outcome.Refused.class::isInstance).count();
    }

    private void add(Figure figure, long count) {
        LongAdder total = totals.get(figure);
        if (total != null && count > 0) {
            total.add(count);
        }
    }
}
