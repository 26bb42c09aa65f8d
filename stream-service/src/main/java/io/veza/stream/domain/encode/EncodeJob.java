package io.veza.stream.domain.encode;

import java.time.Duration;
import java.util.Objects;

/**
 * Work on a track that one runner holds at a time.
 *
 * @param track its id, or that of its new file: that of the folder they lie in
 * @param attempt 1 for the first
 * @param owner the runner that holds the lease
 */
public record EncodeJob(long track, Kind kind, int attempt, String owner) {

    /** What is to be done. */
    public enum Kind {
        ENCODE,
        /** A new file of a track, which plays the old one until it is ready. */
        REPLACE,
        /** The file of a track goes through effects; what comes of it replaces it. */
        RENDER,
        /** The track is gone: its files follow. */
        PURGE
    }

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    public EncodeJob {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(owner, "owner");
    }

    /** Files must go in the end; encoding what failed this often would fail for ever. */
    public boolean mayTryAgain(int maxAttempts) {
        return kind == Kind.PURGE || attempt < maxAttempts;
    }

    /** How long to wait after this attempt: doubling, up to a bound. */
    public Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
