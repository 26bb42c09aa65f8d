package io.veza.chat.adapter.directory;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.People;
import io.veza.chat.domain.person.Person;
import io.veza.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** People by way of the directory, which keeps them close. */
@ApplicationScoped
class DirectoryPeople implements People {

    private final Directory directory;

    DirectoryPeople(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Uni<Map<Long, Person>> find(Collection<Long> ids) {
        return directory.people(ids).map(DirectoryPeople::people);
    }

    private static Map<Long, Person> people(Map<Long, io.veza.proto.common.v1.Person> known) {
        return known.values().stream()
                .map(p -> new Person(p.getId(), p.getHandle(), p.getDisplayName(), p.getAvatar()))
                .collect(Collectors.toMap(Person::id, person -> person));
    }
}
