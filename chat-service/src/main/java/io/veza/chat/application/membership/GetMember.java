package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.person.Names;
import io.veza.chat.application.room.GetRoom;
import jakarta.enterprise.context.ApplicationScoped;

/** How one person stands in a room, for use cases that have made sure that the caller may know. */
@ApplicationScoped
public class GetMember {

    private final GetRoom getRoom;
    private final Names names;

    public GetMember(GetRoom getRoom, Names names) {
        this.getRoom = getRoom;
        this.names = names;
    }

    public record Query(long room, long user) {}

    public Uni<MemberView> handle(Query query) {
        return Uni.combine()
                .all()
                .unis(
                        names.of(query.user()),
                        getRoom.handle(new GetRoom.Query(query.user(), query.room())))
                .with((person, room) -> MemberView.of(person, room.standing()));
    }
}
