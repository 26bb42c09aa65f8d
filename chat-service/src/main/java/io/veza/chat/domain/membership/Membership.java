package io.veza.chat.domain.membership;

import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.reading.Notifications;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import org.jspecify.annotations.Nullable;

/**
 * A room as one of its members stands in it.
 *
 * @param mentions how many of the unread messages call them
 * @param notifications what they want to be told
 * @param other with whom they have a direct room; null: it is none, or nobody has asked
 * @param apart one of the two has blocked the other: nothing more is said there
 */
public record Membership(
        Room room,
        Head head,
        ReadPosition read,
        int mentions,
        Notifications notifications,
        @Nullable Person other,
        boolean apart) {

    public Membership(
            Room room, Head head, ReadPosition read, int mentions, Notifications notifications) {
        this(room, head, read, mentions, notifications, null, false);
    }

    public Membership(Room room, Head head, ReadPosition read) {
        this(room, head, read, 0, Notifications.USUAL);
    }

    /** Messages by others since then. */
    public int unread() {
        return Math.max(0, head.messages() - read.messages() - read.own());
    }

    /** As they know a direct room. */
    public Membership with(Room named, Person person, boolean silent) {
        return new Membership(named, head, read, mentions, notifications, person, silent);
    }
}
