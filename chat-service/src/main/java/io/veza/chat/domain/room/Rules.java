package io.veza.chat.domain.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a room for everybody.
 *
 * @param slowModeSeconds between two messages of one person; 0: no slow mode
 * @param archivedAt since when the room is read only; null: it is not
 */
public record Rules(int slowModeSeconds, @Nullable Instant archivedAt) {

    public static final Rules NONE = new Rules(0, null);

    Rules with(RoomChange change, Instant at) {
        int slow = change.slowModeSeconds() == null ? slowModeSeconds : change.slowModeSeconds();
        if (change.archived() == null) {
            return new Rules(slow, archivedAt);
        }
        Instant since = archivedAt == null ? at : archivedAt;
        return new Rules(slow, change.archived() ? since : null);
    }
}
