package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.RoomChange;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens an archived room again. */
@ApplicationScoped
class UnarchiveCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "unarchive",
                            new Words("Open an archived room again", "Rouvrir un salon archivé"))
                    .needing(Permission.MANAGE_ROOM);
    private static final Words DONE = new Words("The room is open again.", "Le salon est rouvert.");

    private final RoomChanges changes;

    UnarchiveCommand(RoomChanges changes) {
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
        return changes.change(call, new RoomChange(null, null, null, null, false, null), DONE);
    }
}
