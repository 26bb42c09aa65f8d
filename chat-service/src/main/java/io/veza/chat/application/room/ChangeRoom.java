package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.log.Governance;
import io.veza.chat.domain.log.Outcome;
import io.veza.chat.domain.room.RoomChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Changes what a room is called, who may find it, how fast one writes in it, or archives it. */
@ApplicationScoped
public class ChangeRoom {

    private final RoomWriter writer;
    private final GetRoom getRoom;

    public ChangeRoom(RoomWriter writer, GetRoom getRoom) {
        this.writer = writer;
        this.getRoom = getRoom;
    }

    /**
     * @param ifMatch revisions it is meant for; empty: any
     */
    public record Command(Actor actor, long room, RoomChange change, List<String> ifMatch) {

        public Command(Actor actor, long room, RoomChange change) {
            this(actor, room, change, List.of());
        }
    }

    public Uni<RoomView> handle(Command command) {
        return writer.write(
                        command.room(),
                        new Governance.ChangeRoom(
                                command.actor(), command.change(), command.ifMatch()))
                .invoke(Outcome::require)
                .chain(() ->
                        getRoom.handle(new GetRoom.Query(command.actor().user(), command.room())));
    }
}
