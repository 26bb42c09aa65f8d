package io.veza.chat.application.command;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.command.CommandSpec;
import io.veza.chat.domain.log.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The commands somebody may use in a room, by name. */
@ApplicationScoped
public class ListCommands {

    private final GetRoom getRoom;
    private final Commands commands;

    public ListCommands(GetRoom getRoom, Commands commands) {
        this.getRoom = getRoom;
        this.commands = commands;
    }

    public record Query(Actor actor, long room) {}

    public Uni<List<CommandSpec>> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.actor().user(), query.room()))
                .map(room -> commands.usable(room, query.actor()));
    }
}
