package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.ChangeRoom;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.room.RoomChange;
import jakarta.enterprise.context.ApplicationScoped;

/** What commands share that change a room. */
@ApplicationScoped
class RoomChanges {

    private final ChangeRoom changeRoom;

    RoomChanges(ChangeRoom changeRoom) {
        this.changeRoom = changeRoom;
    }

    Uni<CommandResult> change(Invocation call, RoomChange change, Words done) {
        return changeRoom
                .handle(new ChangeRoom.Command(call.actor(), call.roomId(), change))
                .replaceWith(CommandResult.note(done));
    }
}
