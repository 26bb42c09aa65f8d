package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets somebody speak who was silenced until further notice. */
@ApplicationScoped
class UnmuteCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "unmute",
                            new Words("Let somebody speak again", "Rendre la parole à quelqu’un"),
                            Wording.person(),
                            Wording.reason())
                    .needing(ActionKind.UNMUTE.permission());
    private static final Words DONE =
            new Words("%s may speak again.", "%s peut de nouveau parler.");

    private final Orders orders;

    UnmuteCommand(Orders orders) {
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
        return orders.give(call, ActionKind.UNMUTE, DONE);
    }
}
