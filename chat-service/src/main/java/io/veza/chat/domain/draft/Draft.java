package io.veza.chat.domain.draft;

import io.veza.chat.domain.ChatError;
import io.veza.chat.domain.PlainText;
import java.time.Instant;
import java.util.Objects;

/**
 * What somebody has begun to write, with every blank as they typed it.
 *
 * @param text up to 4000 characters; empty: there is none any more
 * @param version the greater one is the newer one, also across deletions
 */
public record Draft(Place place, String text, long version, Instant at) {

    private static final int MAX = 4000;

    public Draft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(at, "at");
        PlainText.require(ChatError.TEXT_INVALID, "text", text, 0, MAX);
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /**
     * Where it is meant to go: each place has one draft.
     *
     * @param threadRoot id of the message whose thread it is; 0: the room itself
     */
    public record Place(long user, long room, long threadRoot) {}
}
