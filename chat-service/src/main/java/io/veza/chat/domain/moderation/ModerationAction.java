package io.veza.chat.domain.moderation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a moderator did.
 *
 * @param reversal null: it still stands, as far as it can
 */
public record ModerationAction(
        long id, long room, long actor, Order order, Instant at, @Nullable Reversal reversal) {

    public ModerationAction {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(at, "at");
    }

    /** Who took it back. */
    public record Reversal(long actor, Instant at) {}
}
