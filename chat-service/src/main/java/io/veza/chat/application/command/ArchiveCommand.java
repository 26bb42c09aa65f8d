package io.veza.chat.application.command;

import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.room.RoomChange;
import jakarta.inject.Singleton;

/** Makes the room read only. */
@Singleton
class ArchiveCommand extends RoomCommand {

    private static final Words DONE =
            new Words("The room is read only.", "Le salon est en lecture seule.");

    ArchiveCommand(ChangeRoom changeRoom) {
        super(
                changeRoom,
                new CommandSpec(
                        "archive",
                        new Words("Make the room read only", "Mettre le salon en lecture seule")));
    }

    @Override
    Wish wish(Invocation call) {
        return new Wish(RoomChange.archiving(true), DONE);
    }
}
