package io.veza.chat.domain.membership;

import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;

/**
 * A room as one of its members stands in it.
 *
 * @param mentions how many of the unread messages call them
 * @param notifications what they want to be told
 */
public record Membership(
        Room room, Head head, ReadPosition read, int mentions, Notifications notifications) {

    public Membership(Room room, Head head, ReadPosition read) {
        this(room, head, read, 0, Notifications.USUAL);
    }

    /** Messages by others since then. */
    public int unread() {
        return Math.max(0, head.messages() - read.messages() - read.own());
    }

    /** As they know it. */
    public Membership in(Room other) {
        return new Membership(other, head, read, mentions, notifications);
    }
}
