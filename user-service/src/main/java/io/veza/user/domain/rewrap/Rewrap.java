package io.veza.user.domain.rewrap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way to a master key that was begun.
 *
 * @param done secrets it has wrapped anew
 * @param finishedAt null while it goes on
 */
public record Rewrap(Instant startedAt, long done, @Nullable Instant finishedAt) {

    public boolean isRunning() {
        return finishedAt == null;
    }
}
