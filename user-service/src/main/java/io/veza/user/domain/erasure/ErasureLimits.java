package io.veza.user.domain.erasure;

import java.time.Duration;

/**
 * @param grace how long somebody may think again
 * @param tries how often a step may fail before it is parked
 * @param handleKept how long the handle is nobody else's
 */
public record ErasureLimits(Duration grace, int tries, Duration handleKept) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** 1, 2, 4 … seconds after a failure, an hour at most. */
    public static Duration patience(int failures) {
        Duration patience = Duration.ofSeconds(1L << Math.min(Math.max(failures - 1, 0), 12));
        return patience.compareTo(LONGEST) < 0 ? patience : LONGEST;
    }
}
