package io.veza.chat.domain.room;

import java.time.Instant;
import java.util.Objects;

/**
 * A place to talk.
 *
 * @param owner who made it; 0 for rooms that belong to the house
 */
public record Room(
        long id, RoomName name, Topic topic, Visibility visibility, long owner, Instant createdAt) {

    public Room {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public boolean isVisibleTo(boolean member) {
        return isPublic() || member;
    }
}
