package io.veza.chat.application.role;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.room.GetRoom;
import io.veza.chat.domain.role.Roles;
import io.veza.chat.domain.role.RoomRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A room's roles, highest rank first, for those who may see it. */
@ApplicationScoped
public class ListRoles {

    private final GetRoom getRoom;
    private final StoredRoles stored;

    public ListRoles(GetRoom getRoom, StoredRoles stored) {
        this.getRoom = getRoom;
        this.stored = stored;
    }

    public record Query(long user, long room) {}

    public Uni<List<RoomRole>> handle(Query query) {
        return getRoom.handle(new GetRoom.Query(query.user(), query.room()))
                .chain(view ->
                        stored.of(query.room())
                                .map(roles -> Roles.of(view.room(), roles).highestFirst()));
    }
}
