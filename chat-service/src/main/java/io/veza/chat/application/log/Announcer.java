package io.veza.chat.application.log;

import io.smallrye.mutiny.Uni;
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

    public Announcer(Names names, LiveFeed live) {
        this.names = names;
        this.live = live;
    }

    public Uni<Void> announce(List<Committed> committed) {
        List<Long> people = people(committed);
        if (people.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return names.of(people)
                .invoke(known -> committed.forEach(one -> publish(one, known)))
                .replaceWithVoid();
    }

    private static List<Long> people(List<Committed> committed) {
        return committed.stream()
                .flatMap(one -> one.events().stream())
                .flatMap(event -> event.people().stream())
                .distinct()
                .toList();
    }

    private void publish(Committed committed, Names.Known known) {
        if (committed.events().isEmpty()) {
            return;
        }
        List<EventView> views =
                committed.events().stream().map(event -> EventView.of(event, known)).toList();
        live.publish(committed.room(), committed.epoch(), views);
        committed.events().forEach(this::tellMember);
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
