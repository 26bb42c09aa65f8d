package io.veza.chat.application.membership;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes somebody who has just registered into the rooms that welcome newcomers. */
@ApplicationScoped
public class WelcomeNewcomer {

    private final Memberships memberships;
    private final JoinRoom joinRoom;

    public WelcomeNewcomer(Memberships memberships, JoinRoom joinRoom) {
        this.memberships = memberships;
        this.joinRoom = joinRoom;
    }

    public record Command(long user) {}

    public Uni<Void> handle(Command command) {
        return memberships
                .welcomeRooms()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(
                        room -> joinRoom.handle(new JoinRoom.Command(command.user(), room)))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
