package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.membership.JoinRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import jakarta.inject.Singleton;

/** Enters a room. */
@Singleton
class JoinCommand extends SlashCommand {

    private static final String ROOM = "room";
    private static final CommandSpec SPEC =
            new CommandSpec(
                    "join",
                    new Words("Enter a room", "Entrer dans un salon"),
                    Argument.optional(
                            ROOM,
                            Argument.Kind.ROOM,
                            new Words(
                                    "which room; none: this one", "quel salon ; rien : celui-ci")));
    private static final Words DONE = new Words("You are in %s.", "Vous êtes dans %s.");

    private final NamedRooms rooms;
    private final JoinRoom joinRoom;

    JoinCommand(NamedRooms rooms, JoinRoom joinRoom) {
        super(SPEC, Place.ANYWHERE);
        this.rooms = rooms;
        this.joinRoom = joinRoom;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        return rooms.find(call, ROOM)
                .chain(room -> joinRoom.handle(new JoinRoom.Command(call.user(), room)))
                .map(JoinCommand::entered);
    }

    private static CommandResult entered(RoomView view) {
        return CommandResult.note(DONE.with(view.room().name().value()))
                .leadingTo(view.room().id());
    }
}
