package io.veza.user.domain.takeout;

import java.time.Duration;

/**
 * @param life how long an archive is there
 * @param pause how long after one was asked for the next may be
 * @param tries how often a step may fail before it is parked
 */
public record TakeoutLimits(Duration life, Duration pause, int tries) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** 1, 2, 4 … seconds after a failure, an hour at most. */
    public static Duration patience(int failures) {
        Duration patience = Duration.ofSeconds(1L << Math.clamp(failures - 1, 0, 12));
        return patience.compareTo(LONGEST) < 0 ? patience : LONGEST;
    }
}
