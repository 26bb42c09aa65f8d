package io.veza.chat.domain.presence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be seen.
 *
 * @param until null: until they choose something else
 */
public record Choice(Status status, StatusText text, @Nullable Instant until) {

    /** Who has chosen nothing is seen as they are. */
    public static final Choice NONE = new Choice(Status.ONLINE, StatusText.NONE, null);

    /** What of it still holds. */
    public Choice at(Instant now) {
        return until == null || now.isBefore(until) ? this : NONE;
    }

    /**
     * @param words null: the same as before
     */
    public Choice instead(Status next, @Nullable StatusText words, @Nullable Instant end) {
        return new Choice(next, words == null ? text : words, end);
    }
}
