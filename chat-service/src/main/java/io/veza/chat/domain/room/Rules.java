package io.veza.chat.domain.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a room for everybody.
 *
 * @param slowModeSeconds between two messages of one person; 0: no slow mode
 * @param archivedAt since when the room is read only; null: it is not
 * @param receipts whether people see how far others have read; null: among a few people they do
 */
public record Rules(int slowModeSeconds, @Nullable Instant archivedAt, @Nullable Boolean receipts) {

    public static final Rules NONE = new Rules(0, null, null);

    Rules with(RoomChange change, Instant at) {
        int slow = change.slowModeSeconds() == null ? slowModeSeconds : change.slowModeSeconds();
        Boolean seen = change.receipts() == null ? receipts : change.receipts();
        if (change.archived() == null) {
            return new Rules(slow, archivedAt, seen);
        }
        Instant since = archivedAt == null ? at : archivedAt;
        return new Rules(slow, change.archived() ? since : null, seen);
    }
}
