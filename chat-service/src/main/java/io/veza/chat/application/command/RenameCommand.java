package io.veza.chat.application.command;

import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.room.RoomChange;
import io.veza.chat.domain.room.RoomName;
import jakarta.inject.Singleton;

/** Calls the room something else. */
@Singleton
class RenameCommand extends RoomCommand {

    private static final String NAME = "name";
    private static final Words DONE =
            new Words("The room has a new name.", "Le salon a un nouveau nom.");

    RenameCommand(ChangeRoom changeRoom) {
        super(
                changeRoom,
                new CommandSpec(
                        "rename",
                        new Words("Call the room something else", "Renommer le salon"),
                        Argument.required(
                                NAME,
                                Argument.Kind.TEXT,
                                new Words("the new name", "le nouveau nom"))));
    }

    @Override
    Wish wish(Invocation call) {
        RoomName name = RoomName.wanted(call.arguments().required(NAME));
        return new Wish(RoomChange.calling(name), DONE);
    }
}
