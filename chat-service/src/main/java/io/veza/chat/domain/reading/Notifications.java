package io.veza.chat.domain.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told of a room.
 *
 * @param level for good
 * @param passing instead of it for a time
 */
public record Notifications(Level level, @Nullable Passing passing) {

    public static final Notifications USUAL = new Notifications(Level.USUAL, null);

    public record Passing(Level level, Instant until) {}

    /** What of it still holds. */
    public Notifications at(Instant now) {
        return passing == null || now.isBefore(passing.until())
                ? this
                : new Notifications(level, null);
    }

    /**
     * @param until null: for good
     */
    public Notifications instead(Level other, @Nullable Instant until) {
        return until == null
                ? new Notifications(other, null)
                : new Notifications(level, new Passing(other, until));
    }

    public Level now() {
        return passing == null ? level : passing.level();
    }
}
