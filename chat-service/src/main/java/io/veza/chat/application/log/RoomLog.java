package io.veza.chat.application.log;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** The stored log of every room. */
public interface RoomLog {

    /**
     * Decides on the intents and stores what follows, in one transaction that locks the heads of
     * all these rooms: so order is right whichever process writes.
     *
     * @param rooms each at most once
     * @return after the commit, one per room, in their order; the intents of a room that is not
     *     there are refused with ROOM_NOT_FOUND
     */
    Uni<List<Committed>> append(List<RoomIntents> rooms);
}
