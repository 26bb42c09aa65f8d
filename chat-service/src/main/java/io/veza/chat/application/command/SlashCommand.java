package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.room.RoomKind;

/** A command: what it looks like, where it is offered, and what it does. */
abstract class SlashCommand {

    private final CommandSpec spec;
    private final Place place;

    SlashCommand(CommandSpec spec) {
        this(spec, Place.INSIDE);
    }

    SlashCommand(CommandSpec spec, Place place) {
        this.spec = spec;
        this.place = place;
    }

    /** Where it makes sense to offer it. */
    enum Place {
        ANYWHERE,
        /** To those who are in the room. */
        INSIDE,
        /** In the room, unless it is one of two people: between them nobody is a moderator. */
        AMONG_MANY
    }

    final CommandSpec spec() {
        return spec;
    }

    final boolean suits(RoomView room) {
        return switch (place) {
            case ANYWHERE -> true;
            case INSIDE -> room.joined();
            case AMONG_MANY -> room.joined() && room.room().kind() != RoomKind.DIRECT;
        };
    }

    abstract Uni<CommandResult> run(Invocation call);
}
