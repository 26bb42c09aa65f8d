package io.veza.user.domain.session;

import java.time.Duration;

/**
 * How long a sign-in lasts.
 *
 * @param access how long an access token lives
 * @param idle how long a refresh token may lie unused
 * @param absolute when the person must sign in again whatever happens
 * @param grace how long a repeated refresh is a lost answer and not a theft
 */
public record SessionLimits(Duration access, Duration idle, Duration absolute, Duration grace) {

    public SessionLimits {
        if (idle.compareTo(absolute) > 0) {
            throw new IllegalArgumentException("the idle limit exceeds the absolute one");
        }
    }
}
