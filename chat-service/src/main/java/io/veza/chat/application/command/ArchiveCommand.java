package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.RoomChange;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the room read only. */
@ApplicationScoped
class ArchiveCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "archive",
                            new Words(
                                    "Make the room read only", "Mettre le salon en lecture seule"))
                    .needing(Permission.MANAGE_ROOM);
    private static final Words DONE =
            new Words("The room is read only.", "Le salon est en lecture seule.");

    private final RoomChanges changes;

    ArchiveCommand(RoomChanges changes) {
        this.changes = changes;
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
        return changes.change(call, new RoomChange(null, null, null, null, true, null), DONE);
    }
}
