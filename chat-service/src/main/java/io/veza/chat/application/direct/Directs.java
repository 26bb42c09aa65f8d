package io.veza.chat.application.direct;

import io.smallrye.mutiny.Uni;
import io.veza.chat.domain.direct.Pair;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.room.Room;
import java.util.Collection;
import java.util.Map;

/** The rooms that two people have between them. */
public interface Directs {

    /**
     * Stores the room unless the two have one already, whoever asks at the same time.
     *
     * @return id of the room they have now
     */
    Uni<Long> open(Pair pair, Room room, Decision beginning);

    /** By room: whom somebody talks with there. Rooms that are not theirs are absent. */
    Uni<Map<Long, Long>> others(long user, Collection<Long> rooms);
}
