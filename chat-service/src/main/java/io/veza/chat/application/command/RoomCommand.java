package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.RoomChange;

/** A command of those who run a room: something about the room becomes different. */
abstract class RoomCommand extends SlashCommand {

    private final ChangeRoom changeRoom;

    RoomCommand(ChangeRoom changeRoom, CommandSpec spec) {
        super(spec.needing(Permission.MANAGE_ROOM), Place.AMONG_MANY);
        this.changeRoom = changeRoom;
    }

    /** What is to be different, as it was typed. */
    abstract Wish wish(Invocation call);

    /**
     * A change of the room.
     *
     * @param done what whoever wanted it is told
     */
    record Wish(RoomChange change, Words done) {}

    @Override
    Uni<CommandResult> run(Invocation call) {
        Wish wish = wish(call);
        return changeRoom
                .handle(new ChangeRoom.Command(call.actor(), call.roomId(), wish.change()))
                .replaceWith(CommandResult.note(wish.done()));
    }
}
