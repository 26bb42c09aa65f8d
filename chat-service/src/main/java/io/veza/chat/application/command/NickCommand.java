package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.Rename;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.membership.Nickname;
import jakarta.inject.Singleton;

/** Says what somebody is called in the room, mostly oneself. */
@Singleton
class NickCommand extends SlashCommand {

    private static final String NAME = "name";
    private static final CommandSpec SPEC =
            new CommandSpec(
                    "nick",
                    new Words("Take a name in this room", "Prendre un nom dans ce salon"),
                    Argument.optional(
                            Wording.PERSON,
                            Argument.Kind.PERSON,
                            new Words("somebody else, if you may", "quelqu’un d’autre, au besoin")),
                    Argument.optional(
                            NAME,
                            Argument.Kind.TEXT,
                            new Words("none: the own name again", "rien : le nom habituel")));
    private static final Words DONE = new Words("In this room: %s.", "Dans ce salon : %s.");

    private final NamedPeople people;
    private final Rename rename;

    NickCommand(NamedPeople people, Rename rename) {
        super(SPEC);
        this.people = people;
        this.rename = rename;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        Nickname nickname = call.arguments().text(NAME).map(Nickname::wanted).orElse(null);
        return whom(call)
                .map(user -> new Rename.Command(call.actor(), call.roomId(), user, nickname))
                .chain(rename::handle)
                .map(member -> CommandResult.note(DONE.with(member.person().displayName())));
    }

    private Uni<Long> whom(Invocation call) {
        return call.arguments().person(Wording.PERSON).isEmpty()
                ? Uni.createFrom().item(call.user())
                : people.find(call, Wording.PERSON).map(person -> person.id());
    }
}
