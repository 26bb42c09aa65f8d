package io.veza.chat.domain.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a room for everybody.
 *
 * @param slowModeSeconds between two messages of one person; 0: no slow mode
 * @param archivedAt since when the room is read only; null: it is not
 * @param guardedUntil until when the room is guarded against a raid; null: it is not
 * @param receipts whether people see how far others have read; null: among a few people they do
 */
public record Rules(
        int slowModeSeconds,
        @Nullable Instant archivedAt,
        @Nullable Instant guardedUntil,
        @Nullable Boolean receipts) {

    public static final Rules NONE = new Rules(0, null, null, null);

    /** Between two messages of one person while a room is guarded. */
    private static final int GUARDED_PAUSE = 10;

    Rules with(RoomChange change, Instant at) {
        int slow = change.slowModeSeconds() == null ? slowModeSeconds : change.slowModeSeconds();
        Boolean seen = change.receipts() == null ? receipts : change.receipts();
        if (change.archived() == null) {
            return new Rules(slow, archivedAt, guardedUntil, seen);
        }
        Instant since = archivedAt == null ? at : archivedAt;
        return new Rules(slow, change.archived() ? since : null, guardedUntil, seen);
    }

    Rules guarded(@Nullable Instant until) {
        return new Rules(slowModeSeconds, archivedAt, until, receipts);
    }

    Rules showing(boolean seen) {
        return new Rules(slowModeSeconds, archivedAt, guardedUntil, seen);
    }

    public boolean isGuarded(Instant at) {
        return guardedUntil != null && at.isBefore(guardedUntil);
    }

    /** What people wait between two messages; 0: nothing. */
    public int pauseSeconds(Instant at) {
        return isGuarded(at) ? Math.max(slowModeSeconds, GUARDED_PAUSE) : slowModeSeconds;
    }
}
