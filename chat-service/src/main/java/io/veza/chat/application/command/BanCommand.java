package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps somebody out. */
@ApplicationScoped
class BanCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "ban",
                            new Words(
                                    "Keep somebody out, for a time or for good",
                                    "Bannir quelqu’un, pour un temps ou pour toujours"),
                            Wording.person(),
                            Argument.optional(
                                    Wording.FOR, Argument.Kind.DURATION, Wording.howLong()),
                            Wording.reason())
                    .needing(ActionKind.BAN.permission());
    private static final Words DONE = new Words("%s is banned.", "%s est banni·e.");

    private final Orders orders;

    BanCommand(Orders orders) {
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
        return orders.give(call, ActionKind.BAN, DONE);
    }
}
