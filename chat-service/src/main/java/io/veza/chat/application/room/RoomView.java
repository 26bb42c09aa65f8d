package io.veza.chat.application.room;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.log.Actor;
import io.veza.chat.domain.membership.Standing;
import io.veza.chat.domain.person.Person;
import io.veza.chat.domain.role.Permission;
import io.veza.chat.domain.room.Head;
import io.veza.chat.domain.room.Room;
import io.veza.platform.kernel.DomainException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A room as one person sees it.
 *
 * @param standing how that person stands in it
 * @param other with whom they have a direct room; null: it is none, or nobody has asked
 */
public record RoomView(Room room, Head head, Standing standing, @Nullable Person other) {

    public RoomView(Room room, Head head, Standing standing) {
        this(room, head, standing, null);
    }

    /** As they know a direct room. */
    public RoomView with(Room named, Person person) {
        return new RoomView(named, head, standing, person);
    }

    public boolean joined() {
        return standing.isInside();
    }

    /** What they may do there; for those outside a public room that is to read. */
    public Set<Permission> permissions(boolean admin) {
        if (standing.role() == null) {
            return isVisible() ? Set.of(Permission.VIEW) : Set.of();
        }
        return admin ? Permission.all() : standing.role().permissions();
    }

    /** Refuses what they may not do there. */
    public void require(Permission permission, Actor actor) {
        if (!joined()) {
            throw new DomainException(ChatError.NOT_A_MEMBER, "Join the room first.");
        }
        if (!permissions(actor.admin()).contains(permission)) {
            throw new DomainException(
                    ChatError.MISSING_PERMISSION,
                    "Your role in this room does not include " + permission + ".");
        }
    }

    public boolean isVisible() {
        return standing.restriction().bannedUntil() == null && room.isVisibleTo(joined());
    }
}
