package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.LeaveRoom;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import jakarta.inject.Singleton;

/** Leaves the room. */
@Singleton
class LeaveCommand extends SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec("leave", new Words("Leave the room", "Quitter le salon"));
    private static final Words DONE = new Words("You left %s.", "Vous avez quitté %s.");

    private final LeaveRoom leaveRoom;

    LeaveCommand(LeaveRoom leaveRoom) {
        super(SPEC, Place.AMONG_MANY);
        this.leaveRoom = leaveRoom;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        return leaveRoom
                .handle(new LeaveRoom.Command(call.user(), call.roomId()))
                .replaceWith(
                        () -> CommandResult.note(DONE.with(call.room().room().name().value())));
    }
}
