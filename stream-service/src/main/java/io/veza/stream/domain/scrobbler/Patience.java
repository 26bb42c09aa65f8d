package io.veza.stream.domain.scrobbler;

import java.time.Duration;

/** When what was not taken is sent again: later each time, up to a quarter of a day. */
public final class Patience {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private Patience() {}

    /**
     * @param attempts how many there were before
     * @param wanted how long the service wants to be left alone
     */
    public static Duration after(int attempts, Duration wanted) {
        Duration own = FIRST.multipliedBy(1L << Math.clamp(attempts, 0, DOUBLINGS));
        Duration patient = own.compareTo(LONGEST) > 0 ? LONGEST : own;
        return wanted.compareTo(patient) > 0 ? wanted : patient;
    }
}
