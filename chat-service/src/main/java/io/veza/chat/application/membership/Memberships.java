package io.veza.chat.application.membership;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.membership.Membership;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.room.Room;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who is in which room, and how far they have read. */
public interface Memberships {

    /**
     * @param connectedSince who was not connected is not called by what calls everybody who is
     */
    Uni<List<Membership>> of(long user, Instant connectedSince);

    /** A room's members in ascending order of their ids, beginning after the given one. */
    Uni<List<Standing>> members(Room room, long after, int limit);

    /** Ids of a room's members, in ascending order. */
    Uni<List<Long>> ids(long room, int limit);

    /** Those of the people who are in the room. */
    Uni<List<Long>> among(long room, Collection<Long> people);

    /** The public rooms every newcomer enters; on a fresh install the Lobby. */
    Uni<List<Long>> welcomeRooms();
}
