package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.log.RoomWriter;
import io.veza.chat.domain.log.Intent;
import io.veza.chat.domain.log.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Leaves a room. Who is not in it has left already. */
@ApplicationScoped
public class LeaveRoom {

    private final RoomWriter writer;

    public LeaveRoom(RoomWriter writer) {
        this.writer = writer;
    }

    public record Command(long user, long room) {}

    public Uni<Void> handle(Command command) {
        return writer.write(command.room(), new Intent.Leave(command.user()))
                .invoke(LeaveRoom::requireOut)
                .replaceWithVoid();
    }

    private static void requireOut(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var reason)) {
            throw reason;
        }
    }
}
