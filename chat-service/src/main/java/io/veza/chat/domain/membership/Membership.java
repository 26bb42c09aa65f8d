package io.veza.chat.domain.membership;

import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;

/** A room as one of its members stands in it. */
public record Membership(Room room, Head head, ReadPosition read) {

    /** Messages by others since then: who writes has read what they wrote. */
    public int unread() {
        return Math.max(0, head.messages() - read.messages());
    }
}
