package io.veza.chat.fakes;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.People;
import io.veza.chat.domain.person.Person;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows everybody, so that the service under test needs no other service. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestPeople implements People {

    @Override
    public Uni<Map<Long, Person>> find(Collection<Long> ids) {
        return Uni.createFrom()
                .item(ids.stream().collect(Collectors.toMap(id -> id, TestPeople::person)));
    }

    private static Person person(long id) {
        return new Person(id, "p" + id, "Person " + id);
    }
}
