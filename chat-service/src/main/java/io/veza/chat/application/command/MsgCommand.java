package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.direct.OpenDirect;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import jakarta.inject.Singleton;
import java.util.List;

/** Says something to somebody alone. */
@Singleton
class MsgCommand extends SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                    "msg",
                    new Words("Write to somebody alone", "Écrire à quelqu’un en privé"),
                    Wording.person(),
                    Argument.required(
                            Wording.TEXT,
                            Argument.Kind.TEXT,
                            new Words("what you say", "ce que vous dites")));

    private final NamedPeople people;
    private final OpenDirect openDirect;
    private final Speech speech;

    MsgCommand(NamedPeople people, OpenDirect openDirect, Speech speech) {
        super(SPEC, Place.ANYWHERE);
        this.people = people;
        this.openDirect = openDirect;
        this.speech = speech;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        return people.find(call, Wording.PERSON)
                .chain(person ->
                        openDirect.handle(
                                new OpenDirect.Command(call.user(), List.of(person.id()))))
                .map(direct -> direct.room().id())
                .chain(direct -> say(call, direct));
    }

    private Uni<CommandResult> say(Invocation call, long direct) {
        return speech.say(call, direct, call.arguments().required(Wording.TEXT))
                .map(said -> said.leadingTo(direct));
    }
}
