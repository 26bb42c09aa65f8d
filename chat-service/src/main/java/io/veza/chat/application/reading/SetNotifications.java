package io.veza.chat.application.reading;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.PersonFeed;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.reading.Level;
import io.veza.chat.domain.reading.Notifications;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says what somebody wants to be told of a room, for good or for a time. */
@ApplicationScoped
public class SetNotifications {

    private final ReadingRoom rooms;
    private final ReadStates states;
    private final PersonFeed feed;
    private final Clock clock;

    public SetNotifications(ReadingRoom rooms, ReadStates states, PersonFeed feed, Clock clock) {
        this.rooms = rooms;
        this.states = states;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * @param until null: for good
     */
    public record Command(long user, long room, Level level, @Nullable Instant until) {}

    public Uni<Notifications> handle(Command command) {
        Instant until = command.until();
        if (until != null && !until.isAfter(clock.instant())) {
            throw new DomainException(ChatError.UNTIL_INVALID, "That has ended already.");
        }
        long user = command.user();
        long room = command.room();
        return rooms.of(user, room)
                .chain(() -> states.notifications(user, room))
                .map(before -> before.at(clock.instant()).instead(command.level(), until))
                .call(wanted -> states.notify(user, room, wanted))
                .invoke(wanted -> feed.notificationsSet(user, room, wanted));
    }
}
