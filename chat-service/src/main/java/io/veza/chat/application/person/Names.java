package io.veza.chat.application.person;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Always answers, and soon: who cannot be named in time is shown by id alone. */
@ApplicationScoped
public class Names {

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final People people;
    private final Nicknames nicknames;

    @Inject
    public Names(People people, Nicknames nicknames) {
        this.people = people;
        this.nicknames = nicknames;
    }

    /** Where nobody has a nickname. */
    public Names(People people) {
        this(people, Nicknames.NONE);
    }

    public Uni<Known> of(Collection<Long> ids) {
        List<Long> people = ids.stream().filter(id -> id != Person.HOUSE.id()).toList();
        if (people.isEmpty()) {
            return Uni.createFrom().item(new Known(Map.of(), Map.of()));
        }
        return Uni.createFrom()
                .deferred(() -> this.people.find(people))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(Map.of())
                .onFailure()
                .recoverWithItem(Map.of())
                .map(found -> new Known(found, Map.of()));
    }

    /** As people are called in these rooms. */
    public Uni<Known> in(Collection<Long> rooms, Collection<Long> ids) {
        return Uni.combine().all().unis(of(ids), called(rooms)).with(Known::called);
    }

    public Uni<Person> in(long room, long id) {
        return in(List.of(room), List.of(id)).map(known -> known.in(room, id));
    }

    /** Somebody in the room is called something else from now on. */
    public Uni<Void> forget(long room) {
        return Uni.createFrom()
                .deferred(() -> nicknames.forget(room))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Map<Long, Map<Long, String>>> called(Collection<Long> rooms) {
        return Uni.createFrom()
                .deferred(() -> nicknames.of(rooms))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(Map.of())
                .onFailure()
                .recoverWithItem(Map.of());
    }

    public Uni<Person> of(long id) {
        return of(List.of(id)).map(known -> known.of(id));
    }

    /**
     * The names that were found; everybody else is there by id.
     *
     * @param nicknames by room
     */
    public record Known(Map<Long, Person> people, Map<Long, Map<Long, String>> nicknames) {

        public Known {
            people = Map.copyOf(people);
            nicknames = Map.copyOf(nicknames);
        }

        Known called(Map<Long, Map<Long, String>> byRoom) {
            return new Known(people, byRoom);
        }

        /** Everybody as the room calls them. */
        public Known in(long room) {
            Map<Long, String> called = nicknames.getOrDefault(room, Map.of());
            if (called.isEmpty()) {
                return this;
            }
            Map<Long, Person> renamed = new HashMap<>(people);
            renamed.replaceAll((id, person) -> person.called(called.get(id)));
            return new Known(renamed, nicknames);
        }

        /** As the room calls them. */
        public Person in(long room, long id) {
            Map<Long, String> called = nicknames.get(room);
            return called == null ? of(id) : of(id).called(called.get(id));
        }

        public Person of(long id) {
            if (id == Person.HOUSE.id()) {
                return Person.HOUSE;
            }
            Person person = people.get(id);
            return person == null ? Person.unnamed(id) : person;
        }
    }
}
