package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.invitation.Invite;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Asks somebody in. */
@ApplicationScoped
class InviteCommand implements SlashCommand {

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
        this.people = people;
        this.invite = invite;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean suits(RoomView room) {
        return Orders.suit(room);
    }

    @Override
    public Uni<CommandResult> run(Invocation call) {
        return people.find(call, Wording.PERSON)
                .call(person -> invite.handle(invitation(call, person.handle())))
                .map(person -> CommandResult.note(DONE.with(person.displayName())));
    }

    private static Invite.Command invitation(Invocation call, String handle) {
        return new Invite.Command(call.actor(), call.roomId(), handle, Duration.ZERO, 1);
    }
}
