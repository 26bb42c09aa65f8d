package io.veza.chat.application.room;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Stores rooms for load tests in one stroke. */
public interface LoadRooms {

    /** User i becomes a member of room i mod the number of rooms. */
    Uni<Void> create(List<RoomView> rooms, List<Long> users);
}
