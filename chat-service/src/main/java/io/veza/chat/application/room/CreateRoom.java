package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.Announcer;
import io.veza.chat.application.log.Committed;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.RoomState;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.role.DefaultRoles;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes a room; its creator owns it and is the first to enter. */
@ApplicationScoped
public class CreateRoom {

    private final Rooms rooms;
    private final Announcer announcer;
    private final Ids ids;
    private final Clock clock;

    public CreateRoom(Rooms rooms, Announcer announcer, Ids ids, Clock clock) {
        this.rooms = rooms;
        this.announcer = announcer;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(long user, RoomName name, Topic topic, Visibility visibility) {}

    public Uni<RoomView> handle(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Room room =
                new Room(
                        ids.next(),
                        command.name(),
                        command.topic(),
                        command.visibility(),
                        command.user(),
                        now);
        Decision beginning = beginning(room, now);
        RoomView view = new RoomView(room, beginning.head(), founder(room));
        return rooms.create(room, beginning)
                .chain(() -> announcer.announce(List.of(committed(room, beginning))))
                .replaceWith(view);
    }

    private static Standing founder(Room room) {
        return Standing.inside(room.owner(), DefaultRoles.owner(room));
    }

    private Decision beginning(Room room, Instant now) {
        Head fresh = Head.fresh(Long.toString(ids.next(), Character.MAX_RADIX));
        return RoomState.of(room, fresh).decide(List.of(new Intent.Join(room.owner())), now);
    }

    private static Committed committed(Room room, Decision beginning) {
        return new Committed(
                room.id(), beginning.head().epoch(), beginning.outcomes(), beginning.events());
    }
}
