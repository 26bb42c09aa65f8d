package io.veza.chat.application.direct;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.direct.PeopleName;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows people what they have with one other person by that person's name. */
@ApplicationScoped
public class NameDirects {

    private final Directs directs;
    private final Names names;

    public NameDirects(Directs directs, Names names) {
        this.directs = directs;
        this.names = names;
    }

    public Uni<RoomView> room(long user, RoomView view) {
        return known(user, List.of(view.room()))
                .map(named ->
                        new RoomView(named(view.room(), named), view.head(), view.standing()));
    }

    public Uni<List<Membership>> memberships(long user, List<Membership> memberships) {
        return known(user, memberships.stream().map(Membership::room).toList())
                .map(named ->
                        memberships.stream().map(one -> one.in(named(one.room(), named))).toList());
    }

    private static Room named(Room room, Map<Long, Room> named) {
        return named.getOrDefault(room.id(), room);
    }

    /** Direct rooms by id, as the person knows them; most people ask for none. */
    private Uni<Map<Long, Room>> known(long user, List<Room> rooms) {
        List<Room> direct = rooms.stream().filter(room -> room.kind() == RoomKind.DIRECT).toList();
        if (direct.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return directs.others(user, direct.stream().map(Room::id).toList())
                .chain(others ->
                        names.of(others.values()).map(found -> called(direct, others, found)));
    }

    private static Map<Long, Room> called(
            List<Room> rooms, Map<Long, Long> others, Names.Known found) {
        Map<Long, Room> named = new HashMap<>();
        for (Room room : rooms) {
            Long other = others.get(room.id());
            if (other != null) {
                named.put(room.id(), room.called(PeopleName.of(List.of(found.of(other)))));
            }
        }
        return named;
    }
}
