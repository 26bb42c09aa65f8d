package io.veza.stream.domain.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last round of one kind of care, or the one that goes on.
 *
 * @param dryRun nothing was changed
 * @param finishedAt null: it goes on, or its process has died
 * @param looked things that were looked at so far
 * @param found of these, what was at fault or is not referred to
 * @param removed of these
 */
public record CareRound(
        boolean dryRun,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long looked,
        long found,
        long removed,
        long bytes) {}
