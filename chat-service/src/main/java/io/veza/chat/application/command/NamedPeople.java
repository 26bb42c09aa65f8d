package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Handles;
import io.veza.chat.application.person.Names;
import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.command.CommandLine;
import io.veza.chat.domain.person.Person;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the people whom commands name. */
@ApplicationScoped
class NamedPeople {

    private final Handles handles;
    private final Names names;

    NamedPeople(Handles handles, Names names) {
        this.handles = handles;
        this.names = names;
    }

    /** Refused as the argument's fault when nobody is called so. */
    Uni<Person> find(Invocation call, String argument) {
        String handle = call.arguments().required(argument);
        return handles.find(handle)
                .map(found -> found.orElseThrow(() -> unknown(argument, handle)))
                .chain(names::of)
                .map(person ->
                        person.handle().isEmpty()
                                ? new Person(person.id(), handle, handle)
                                : person);
    }

    private static DomainException unknown(String argument, String handle) {
        return CommandLine.wrong(
                ChatError.PERSON_NOT_FOUND, argument, "Nobody is called @" + handle + ".");
    }
}
