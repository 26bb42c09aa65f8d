package io.veza.chat.application.presence;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.Memberships;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.relation.Relations;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.presence.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who of a room's people is there, for those who may see the room. */
@ApplicationScoped
public class ViewRoomPresence {

    /** More of them would be a list nobody reads, and a crowd nobody can follow. */
    private static final int SHOWN = 100;

    private final GetRoom getRoom;
    private final Memberships memberships;
    private final Crowds crowds;
    private final Names names;
    private final Relations relations;

    public ViewRoomPresence(
            GetRoom getRoom,
            Memberships memberships,
            Crowds crowds,
            Names names,
            Relations relations) {
        this.getRoom = getRoom;
        this.memberships = memberships;
        this.crowds = crowds;
        this.names = names;
        this.relations = relations;
    }

    /**
     * @param people whom it is about in a large room; empty: some who are there
     */
    public record Query(long user, long room, List<Long> people) {

        public Query {
            people = List.copyOf(people);
        }
    }

    public record Seen(Presence presence, Person person) {}

    /**
     * @param online how many are there
     * @param members how many are in the room
     * @param people those who are there first
     */
    public record Page(int online, int members, List<Seen> people) {

        public Page {
            people = List.copyOf(people);
        }
    }

    public Uni<Page> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(view -> page(query, view.head().members()));
    }

    private Uni<Page> page(Query query, int members) {
        return crowds.of(query.room())
                .chain(crowd ->
                        shown(query, members, crowd)
                                .chain(shown -> withoutBlocking(query.user(), shown))
                                .chain(shown -> named(shown))
                                .map(people -> new Page(crowd.online(), members, people)));
    }

    private Uni<List<Presence>> shown(Query query, int members, Crowd crowd) {
        if (members <= SHOWN) {
            return memberships.ids(query.room(), SHOWN).map(ids -> ordered(ids.stream(), crowd));
        }
        if (query.people().isEmpty()) {
            return Uni.createFrom().item(ordered(crowd.there().keySet().stream(), crowd));
        }
        Set<Long> asked = new HashSet<>(query.people());
        return memberships
                .among(query.room(), asked)
                .map(inside -> ordered(inside.stream(), crowd));
    }

    private static List<Presence> ordered(Stream<Long> people, Crowd crowd) {
        return people.map(crowd::of)
                .sorted(Comparator.comparing(Presence::isThere).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** Who has blocked somebody is not seen coming and going by them. */
    private Uni<List<Presence>> withoutBlocking(long user, List<Presence> shown) {
        return relations
                .blocking(user, shown.stream().map(Presence::user).toList())
                .map(blocking ->
                        shown.stream().filter(one -> !blocking.contains(one.user())).toList());
    }

    private Uni<List<Seen>> named(List<Presence> shown) {
        return names.of(shown.stream().map(Presence::user).toList())
                .map(known ->
                        shown.stream().map(one -> new Seen(one, known.of(one.user()))).toList());
    }
}
