package io.veza.chat.application.direct;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.relation.Relations;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.direct.PeopleName;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.room.Room;
import io.veza.chat.domain.room.RoomKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows people what they have with one other person by that person's name. */
@ApplicationScoped
public class NameDirects {

    private final Directs directs;
    private final Names names;
    private final Relations relations;

    public NameDirects(Directs directs, Names names, Relations relations) {
        this.directs = directs;
        this.names = names;
        this.relations = relations;
    }

    public Uni<RoomView> room(long user, RoomView view) {
        return others(user, List.of(view.room())).map(others -> named(view, others));
    }

    private static RoomView named(RoomView view, Map<Long, Person> others) {
        Person other = others.get(view.room().id());
        return other == null ? view : view.with(called(view.room(), other), other);
    }

    public Uni<List<Membership>> memberships(long user, List<Membership> memberships) {
        return others(user, memberships.stream().map(Membership::room).toList())
                .chain(others ->
                        apart(user, others)
                                .map(apart ->
                                        memberships.stream()
                                                .map(one -> named(one, others, apart))
                                                .toList()));
    }

    private Uni<Set<Long>> apart(long user, Map<Long, Person> others) {
        return others.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : relations.refusing(user, others.values().stream().map(Person::id).toList());
    }

    private static Membership named(
            Membership membership, Map<Long, Person> others, Set<Long> apart) {
        Person other = others.get(membership.room().id());
        return other == null
                ? membership
                : membership.with(
                        called(membership.room(), other), other, apart.contains(other.id()));
    }

    private static Room called(Room room, Person other) {
        return room.called(PeopleName.of(List.of(other)));
    }

    /** By direct room: whom the person talks with there; most people ask for none. */
    private Uni<Map<Long, Person>> others(long user, List<Room> rooms) {
        List<Long> direct =
                rooms.stream()
                        .filter(room -> room.kind() == RoomKind.DIRECT)
                        .map(Room::id)
                        .toList();
        if (direct.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return directs.others(user, direct)
                .chain(others -> names.of(others.values()).map(found -> people(others, found)));
    }

    private static Map<Long, Person> people(Map<Long, Long> others, Names.Known found) {
        return others.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.of(entry.getValue())));
    }
}
