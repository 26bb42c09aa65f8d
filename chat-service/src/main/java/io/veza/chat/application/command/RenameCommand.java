package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.RoomChange;
import io.veza.chat.domain.room.RoomName;
import jakarta.enterprise.context.ApplicationScoped;

/** Calls the room something else. */
@ApplicationScoped
class RenameCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "rename",
                            new Words("Call the room something else", "Renommer le salon"),
                            Argument.required(
                                    "name",
                                    Argument.Kind.TEXT,
                                    new Words("the new name", "le nouveau nom")))
                    .needing(Permission.MANAGE_ROOM);
    private static final Words DONE =
            new Words("The room has a new name.", "Le salon a un nouveau nom.");

    private final RoomChanges changes;

    RenameCommand(RoomChanges changes) {
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
        RoomName name = new RoomName(call.arguments().required("name"));
        return changes.change(call, new RoomChange(name, null, null, null, null, null), DONE);
    }
}
