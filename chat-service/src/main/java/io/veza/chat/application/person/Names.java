package io.veza.chat.application.person;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
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

    public Names(People people) {
        this.people = people;
    }

    /** Every id asked for is in the answer. */
    public Uni<Map<Long, Person>> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.createFrom()
                .deferred(() -> people.find(ids))
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(Map.of())
                .onFailure()
                .recoverWithItem(Map.of())
                .map(known -> complete(ids, known));
    }

    public Uni<Person> of(long id) {
        return of(List.of(id)).map(names -> names.get(id));
    }

    private static Map<Long, Person> complete(Collection<Long> ids, Map<Long, Person> known) {
        Map<Long, Person> names = new HashMap<>(known);
        ids.forEach(id -> names.computeIfAbsent(id, Person::unnamed));
        return names;
    }
}
