package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import io.veza.chat.application.Keyset;
import io.veza.chat.domain.log.Decision;
import io.veza.chat.domain.room.Room;
import java.util.List;
import java.util.Optional;

/** The rooms there are. */
public interface Rooms {

    /** Stores a room together with the first entries of its log. */
    Uni<Void> create(Room room, Decision beginning);

    /** Any room, also one the person may not see. */
    Uni<Optional<RoomView>> find(long room, long user);

    /** Rooms the person may see, most recently active first. */
    Uni<List<Listed>> list(long user, Sieve sieve, Keyset from, int limit);

    /**
     * Which rooms are wanted.
     *
     * @param text part of a name or topic; empty: any
     * @param with somebody who is in them too, rooms of the two included; 0: nobody
     */
    record Sieve(String text, long with) {}

    /** A room and its place in the list. */
    record Listed(RoomView view, Keyset place) {}
}
