package io.veza.chat.application.log;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RecentEvents.Fresh;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.log.GovernanceEvent;
import io.veza.chat.domain.log.RoomEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the world what has been committed. */
@ApplicationScoped
public class Announcer {

    private final Names names;
    private final LiveFeed live;
    private final RecentEvents recent;

    public Announcer(Names names, LiveFeed live, RecentEvents recent) {
        this.names = names;
        this.live = live;
        this.recent = recent;
    }

    public Uni<Void> announce(List<Committed> committed) {
        List<Long> people = people(committed);
        if (people.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return names.of(people).invoke(known -> publish(committed, known)).replaceWithVoid();
    }

    private static List<Long> people(List<Committed> committed) {
        return committed.stream()
                .flatMap(one -> one.events().stream())
                .flatMap(event -> event.people().stream())
                .distinct()
                .toList();
    }

    /** Whoever listens first; then it is kept for those who come later. */
    private void publish(List<Committed> committed, Names.Known known) {
        List<Fresh> fresh =
                committed.stream()
                        .filter(one -> !one.events().isEmpty())
                        .map(one -> new Fresh(one.room(), one.epoch(), views(one, known)))
                        .toList();
        fresh.forEach(one -> live.publish(one.room(), one.epoch(), one.events()));
        committed.forEach(one -> one.events().forEach(this::tellMember));
        recent.keep(fresh);
    }

    private static List<EventView> views(Committed committed, Names.Known known) {
        return committed.events().stream().map(event -> EventView.of(event, known)).toList();
    }

    private void tellMember(RoomEvent event) {
        switch (event) {
            case RoomEvent.MemberJoined joined ->
                    live.membershipChanged(joined.user(), joined.room(), true);
            case RoomEvent.MemberLeft left ->
                    live.membershipChanged(left.user(), left.room(), false);
            case RoomEvent.MessageCreated _, RoomEvent.MessageChanged _, GovernanceEvent _ -> {}
        }
    }
}
