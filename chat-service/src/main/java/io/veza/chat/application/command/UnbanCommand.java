package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets somebody in again. */
@ApplicationScoped
class UnbanCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "unban",
                            new Words("Lift a ban", "Lever un bannissement"),
                            Wording.person(),
                            Wording.reason())
                    .needing(ActionKind.UNBAN.permission());
    private static final Words DONE = new Words("%s may come back.", "%s peut revenir.");

    private final Orders orders;

    UnbanCommand(Orders orders) {
        this.orders = orders;
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
        return orders.give(call, ActionKind.UNBAN, DONE);
    }
}
