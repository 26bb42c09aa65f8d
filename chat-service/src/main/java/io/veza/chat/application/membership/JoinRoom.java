package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.application.room.RoomView;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Enters a room. Who is in it already stays in it. */
@ApplicationScoped
public class JoinRoom {

    private final RoomWriter writer;
    private final GetRoom getRoom;

    public JoinRoom(RoomWriter writer, GetRoom getRoom) {
        this.writer = writer;
        this.getRoom = getRoom;
    }

    public record Command(long user, long room) {}

    public Uni<RoomView> handle(Command command) {
        return writer.write(command.room(), new Intent.Join(command.user()))
                .invoke(JoinRoom::requireIn)
                .chain(() -> getRoom.handle(new GetRoom.Query(command.user(), command.room())));
    }

    private static void requireIn(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var reason)) {
            throw reason;
        }
    }
}
