package io.veza.chat.application.direct;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.People;
import io.veza.chat.application.relation.Relations;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.person.Person;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those whom somebody wants to talk with, provided that they let them. */
@ApplicationScoped
public class Company {

    private final People people;
    private final Relations relations;

    public Company(People people, Relations relations) {
        this.people = people;
        this.relations = relations;
    }

    /** Refuses PERSON_NOT_FOUND and DIRECT_REFUSED; whoever asks is the first. */
    Uni<List<Person>> of(OpenDirect.Command command) {
        return people.find(command.all())
                .map(known -> known(command, known))
                .call(() -> requireWelcome(command));
    }

    private static List<Person> known(OpenDirect.Command command, Map<Long, Person> known) {
        if (!known.keySet().containsAll(command.others())) {
            throw new DomainException(ChatError.PERSON_NOT_FOUND, "Nobody has that id.");
        }
        return command.all().stream()
                .map(id -> known.getOrDefault(id, Person.unnamed(id)))
                .toList();
    }

    private Uni<Void> requireWelcome(OpenDirect.Command command) {
        return relations
                .refusing(command.user(), command.others())
                .invoke(refusing -> requireNobody(refusing, command.others().size() == 1))
                .replaceWithVoid();
    }

    /** Whoever is refused does not learn by whom, nor why. */
    private static void requireNobody(Set<Long> refusing, boolean alone) {
        if (!refusing.isEmpty()) {
            throw new DomainException(
                    ChatError.DIRECT_REFUSED,
                    alone
                            ? "You cannot write to this person."
                            : "You cannot write to some of these people.");
        }
    }
}
