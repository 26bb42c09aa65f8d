package io.veza.chat.application.command;

import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.room.RoomChange;
import jakarta.inject.Singleton;

/** Opens an archived room again. */
@Singleton
class UnarchiveCommand extends RoomCommand {

    private static final Words DONE = new Words("The room is open again.", "Le salon est rouvert.");

    UnarchiveCommand(ChangeRoom changeRoom) {
        super(
                changeRoom,
                new CommandSpec(
                        "unarchive",
                        new Words("Open an archived room again", "Rouvrir un salon archivé")));
    }

    @Override
    Wish wish(Invocation call) {
        return new Wish(RoomChange.archiving(false), DONE);
    }
}
