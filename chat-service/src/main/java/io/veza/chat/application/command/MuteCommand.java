package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Silences somebody until further notice. */
@ApplicationScoped
class MuteCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "mute",
                            new Words(
                                    "Silence somebody until further notice",
                                    "Faire taire quelqu’un jusqu’à nouvel ordre"),
                            Wording.person(),
                            Wording.reason())
                    .needing(ActionKind.MUTE.permission());
    private static final Words DONE =
            new Words(
                    "%s is silent until further notice.", "%s est sans voix jusqu’à nouvel ordre.");

    private final Orders orders;

    MuteCommand(Orders orders) {
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
        return orders.give(call, ActionKind.MUTE, DONE);
    }
}
