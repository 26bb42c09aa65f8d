package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.room.RoomChange;
import jakarta.enterprise.context.ApplicationScoped;

/** Changes what a room is called, who may find it, how fast one writes in it, or archives it. */
@ApplicationScoped
public class ChangeRoom {

    private final RoomWriter writer;
    private final GetRoom getRoom;

    public ChangeRoom(RoomWriter writer, GetRoom getRoom) {
        this.writer = writer;
        this.getRoom = getRoom;
    }

    public record Command(Actor actor, long room, RoomChange change) {}

    public Uni<RoomView> handle(Command command) {
        return writer.write(
                        command.room(),
                        new Governance.ChangeRoom(command.actor(), command.change()))
                .invoke(Outcome::require)
                .chain(() ->
                        getRoom.handle(new GetRoom.Query(command.actor().user(), command.room())));
    }
}
