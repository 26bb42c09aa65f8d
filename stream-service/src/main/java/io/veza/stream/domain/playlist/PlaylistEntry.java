package io.veza.stream.domain.playlist;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A track that stands in a playlist; the same one may stand there again.
 *
 * @param id stays wherever it is moved
 * @param addedBy null: an account that was erased
 */
public record PlaylistEntry(
        long id, long track, Rank rank, @Nullable Long addedBy, Instant addedAt) {

    public PlaylistEntry {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(addedAt, "addedAt");
    }
}
