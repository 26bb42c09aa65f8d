package io.veza.chat.application.direct;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.Announcer;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.application.room.Rooms;
import io.veza.chat.domain.direct.Pair;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.RoomKind;
import io.veza.platform.kernel.CoreError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Opens the room that two people have between them, or a new one for a few. */
@ApplicationScoped
public class OpenDirect {

    private final Rooms rooms;
    private final Directs directs;
    private final Company company;
    private final GetRoom getRoom;
    private final Announcer announcer;
    private final Beginnings beginnings;

    public OpenDirect(
            Rooms rooms,
            Directs directs,
            Company company,
            GetRoom getRoom,
            Announcer announcer,
            Beginnings beginnings) {
        this.rooms = rooms;
        this.directs = directs;
        this.company = company;
        this.getRoom = getRoom;
        this.announcer = announcer;
        this.beginnings = beginnings;
    }

    /**
     * Who talks with whom.
     *
     * @param others at least one; who asks is one of the people anyway
     */
    public record Command(long user, List<Long> others) {

        public Command {
            long self = user;
            others = others.stream().filter(other -> other != self).distinct().toList();
            if (others.isEmpty()) {
                throw new DomainException(
                        CoreError.INVALID_REQUEST, "users must name somebody else");
            }
        }

        List<Long> all() {
            List<Long> all = new ArrayList<>(others);
            all.addFirst(user);
            return all;
        }
    }

    public Uni<RoomView> handle(Command command) {
        return company.of(command)
                .chain(named ->
                        command.others().size() == 1
                                ? direct(command, named)
                                : group(command, named));
    }

    private Uni<RoomView> direct(Command command, List<Person> named) {
        Beginning beginning = beginnings.of(RoomKind.DIRECT, 0, named);
        Pair pair = Pair.of(command.user(), command.others().getFirst());
        return directs.open(pair, beginning.room(), beginning.decision())
                .call(id -> announceNew(id, beginning))
                .chain(id -> getRoom.handle(new GetRoom.Query(command.user(), id)));
    }

    private Uni<Void> announceNew(long id, Beginning beginning) {
        return id == beginning.room().id()
                ? announcer.announce(List.of(beginning.committed()))
                : Uni.createFrom().voidItem();
    }

    private Uni<RoomView> group(Command command, List<Person> named) {
        Beginning beginning = beginnings.of(RoomKind.GROUP, command.user(), named);
        long id = beginning.room().id();
        return rooms.create(beginning.room(), beginning.decision())
                .chain(() -> announcer.announce(List.of(beginning.committed())))
                .chain(() -> getRoom.handle(new GetRoom.Query(command.user(), id)));
    }
}
