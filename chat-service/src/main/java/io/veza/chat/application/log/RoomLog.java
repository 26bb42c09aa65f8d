package io.veza.chat.application.log;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.log.Intent;
import java.util.List;

/** The stored log of every room. */
public interface RoomLog {

    /**
     * Decides on the intents and stores what follows, in one transaction that locks the room's
     * head: so order is right whichever process writes.
     *
     * @return after the commit; fails with ROOM_NOT_FOUND when there is no such room
     */
    Uni<Committed> append(long room, List<Intent> intents);
}
