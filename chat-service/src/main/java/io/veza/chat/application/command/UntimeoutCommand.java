package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets somebody speak whose time-out is not over. */
@ApplicationScoped
class UntimeoutCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "untimeout",
                            new Words("End a time-out", "Mettre fin à un silence"),
                            Wording.person(),
                            Wording.reason())
                    .needing(ActionKind.END_TIME_OUT.permission());
    private static final Words DONE =
            new Words("%s may speak again.", "%s peut de nouveau parler.");

    private final Orders orders;

    UntimeoutCommand(Orders orders) {
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
        return orders.give(call, ActionKind.END_TIME_OUT, DONE);
    }
}
