package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.Argument;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Silences somebody for a time. */
@ApplicationScoped
class TimeoutCommand implements SlashCommand {

    private static final CommandSpec SPEC =
            new CommandSpec(
                            "timeout",
                            new Words(
                                    "Silence somebody for a time",
                                    "Faire taire quelqu’un pour un temps"),
                            Wording.person(),
                            Argument.required(
                                    Wording.FOR, Argument.Kind.DURATION, Wording.howLong()),
                            Wording.reason())
                    .needing(ActionKind.TIME_OUT.permission());
    private static final Words DONE =
            new Words("%s is silent for a time.", "%s est sans voix pour un temps.");

    private final Orders orders;

    TimeoutCommand(Orders orders) {
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
        return orders.give(call, ActionKind.TIME_OUT, DONE);
    }
}
