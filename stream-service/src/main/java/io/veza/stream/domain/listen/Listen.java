package io.veza.stream.domain.listen;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has heard something.
 *
 * @param listenedAt when it began, to the second
 * @param track which of ours it was; null: none
 */
public record Listen(long id, long person, Instant listenedAt, Heard heard, @Nullable Long track) {

    public Listen {
        listenedAt = listenedAt.truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(heard, "heard");
    }
}
