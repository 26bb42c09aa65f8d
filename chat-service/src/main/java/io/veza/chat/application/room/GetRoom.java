package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.ChatError;
import io.veza.platform.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;

/** One room, for those who may see it; for the others there is none. */
@ApplicationScoped
public class GetRoom {

    private final Rooms rooms;

    public GetRoom(Rooms rooms) {
        this.rooms = rooms;
    }

    public record Query(long user, long room) {}

    public Uni<RoomView> handle(Query query) {
        return rooms.find(query.room(), query.user())
                .map(found -> found.filter(RoomView::isVisible).orElseThrow(GetRoom::notFound));
    }

    private static DomainException notFound() {
        return new DomainException(ChatError.ROOM_NOT_FOUND, "There is no such room.");
    }
}
