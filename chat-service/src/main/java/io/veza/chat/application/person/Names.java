package io.veza.chat.application.person;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Always answers, and soon: who cannot be named in time is shown by id alone. */
@ApplicationScoped
public class Names {

    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final People people;

    public Names(People people) {
        this.people = people;
    }

    public Uni<Known> of(Collection<Long> ids) {
        List<Long> people = ids.stream().filter(id -> id != Person.HOUSE.id()).toList();
        if (people.isEmpty()) {
            return Uni.createFrom().item(new Known(Map.of()));
        }
        return Uni.createFrom()
                .deferred(() -> this.people.find(people))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(Map.of())
                .onFailure()
                .recoverWithItem(Map.of())
                .map(Known::new);
    }

    public Uni<Person> of(long id) {
        return of(List.of(id)).map(known -> known.of(id));
    }

    /** The names that were found; everybody else is there by id. */
    public record Known(Map<Long, Person> people) {

        public Known {
            people = Map.copyOf(people);
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
