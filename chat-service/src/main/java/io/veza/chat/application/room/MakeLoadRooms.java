package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomName;
import io.veza.chat.domain.room.Topic;
import io.veza.chat.domain.room.Visibility;
import io.veza.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes public rooms full of people for load tests; nobody is told, and the feed stays as it is.
 */
@ApplicationScoped
public class MakeLoadRooms {

    private final LoadRooms rooms;
    private final Ids ids;
    private final Clock clock;

    public MakeLoadRooms(LoadRooms rooms, Ids ids, Clock clock) {
        this.rooms = rooms;
        this.ids = ids;
        this.clock = clock;
    }

    public record Command(int rooms, List<Long> users) {}

    public Uni<List<Long>> handle(Command command) {
        List<RoomView> made =
                IntStream.range(0, command.rooms()).mapToObj(i -> room(i, command)).toList();
        return rooms.create(made, command.users())
                .replaceWith(made.stream().map(view -> view.room().id()).toList());
    }

    private RoomView room(int index, Command command) {
        int people = command.users().size();
        int members = people / command.rooms() + (index < people % command.rooms() ? 1 : 0);
        Room room =
                new Room(
                        ids.next(),
                        new RoomName("Load " + (index + 1)),
                        new Topic("Made for a load test."),
                        Visibility.PUBLIC,
                        0,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        String epoch = Long.toString(ids.next(), Character.MAX_RADIX);
        return new RoomView(room, new Head(epoch, 0, 0, members, null), Standing.outside(0));
    }
}
