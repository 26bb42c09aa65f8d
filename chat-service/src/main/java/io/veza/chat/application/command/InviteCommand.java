package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.invitation.Invite;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Asks somebody in. */
@Singleton
class InviteCommand extends SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "invite",
                            new Words("Invite somebody", "Inviter quelqu’un"),
                            Wording.person())
                    .needing(Permission.INVITE);
    private static final Words DONE = new Words("%s is invited.", "%s est invité·e.");

    private final NamedPeople people;
    private final Invite invite;

    InviteCommand(NamedPeople people, Invite invite) {
        super(SPEC, Place.AMONG_MANY);
        this.people = people;
        this.invite = invite;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        return people.find(call, Wording.PERSON)
                .call(person -> invite.handle(invitation(call, person.handle())))
                .map(person -> CommandResult.note(DONE.with(person.displayName())));
    }

    private static Invite.Command invitation(Invocation call, String handle) {
        return new Invite.Command(call.actor(), call.roomId(), handle, Duration.ZERO, 1);
    }
}
