package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.moderation.Moderate;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import io.veza.chat.domain.moderation.Order;
import io.veza.chat.domain.moderation.Reason;
import io.veza.chat.domain.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What commands of moderators share. */
@ApplicationScoped
class Orders {

    private final NamedPeople people;
    private final Moderate moderate;
    private final Clock clock;

    Orders(NamedPeople people, Moderate moderate, Clock clock) {
        this.people = people;
        this.moderate = moderate;
        this.clock = clock;
    }

    /**
     * Gives an order about the person the command names.
     *
     * @param done what the moderator is told, with the person's name in it
     */
    Uni<CommandResult> give(Invocation call, ActionKind kind, Words done) {
        return people.find(call, Wording.PERSON)
                .call(person -> moderate.handle(command(call, kind, person)))
                .map(person -> CommandResult.note(done.with(person.displayName())));
    }

    private Moderate.Command command(Invocation call, ActionKind kind, Person person) {
        Reason reason = new Reason(call.arguments().text(Wording.REASON).orElse(""));
        Instant until = call.arguments().duration(Wording.FOR).map(this::end).orElse(null);
        return new Moderate.Command(
                call.actor(), call.roomId(), new Order(kind, person.id(), reason, until));
    }

    private Instant end(Duration lasting) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(lasting);
    }
}
