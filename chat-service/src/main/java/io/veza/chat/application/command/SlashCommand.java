package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;

/** A command: what it looks like, and what it does. */
interface SlashCommand {

    CommandSpec spec();

    Uni<CommandResult> run(Invocation call);

    /** Whether it makes sense to offer it there. */
    default boolean suits(RoomView room) {
        return room.joined();
    }
}
