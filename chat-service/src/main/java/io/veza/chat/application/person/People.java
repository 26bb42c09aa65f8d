package io.veza.chat.application.person;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.person.Person;
import java.util.Collection;
import java.util.Map;

/** Where names come from; ids nobody knows are absent from the answer. */
public interface People {

    Uni<Map<Long, Person>> find(Collection<Long> ids);
}
