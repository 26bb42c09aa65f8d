package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends somebody out. */
@ApplicationScoped
class KickCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "kick",
                            new Words(
                                    "Send somebody out; they may come back",
                                    "Faire sortir quelqu’un ; la personne peut revenir"),
                            Wording.person(),
                            Wording.reason())
                    .needing(ActionKind.KICK.permission());
    private static final Words DONE = new Words("%s was sent out.", "%s est dehors.");

    private final Orders orders;

    KickCommand(Orders orders) {
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
        return orders.give(call, ActionKind.KICK, DONE);
    }
}
