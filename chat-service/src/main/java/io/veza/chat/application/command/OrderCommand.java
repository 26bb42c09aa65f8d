package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.command.Words;
import io.veza.chat.domain.moderation.ActionKind;

/** A command of moderators: an order about the person it names. */
abstract class OrderCommand extends SlashCommand {

    private final Orders orders;
    private final ActionKind kind;
    private final Words done;

    /**
     * What the command looks like, and which order it is.
     *
     * @param done what the moderator is told, with the person's name in it
     */
    OrderCommand(Orders orders, ActionKind kind, CommandSpec spec, Words done) {
        super(spec.needing(kind.permission()), Place.AMONG_MANY);
        this.orders = orders;
        this.kind = kind;
        this.done = done;
    }

    @Override
    Uni<CommandResult> run(Invocation call) {
        return orders.give(call, kind, done);
    }
}
