package io.veza.chat.application.room;

import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;

/**
 * A room as one person sees it.
 *
 * @param joined whether that person is a member
 */
public record RoomView(Room room, Head head, boolean joined) {

    public boolean isVisible() {
        return room.isVisibleTo(joined);
    }
}
