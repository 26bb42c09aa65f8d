package io.veza.platform.ratelimit;

import java.time.Duration;

/**
 * The answer to a request for one permit.
 *
 * @param remaining permits left after this one
 * @param resetAfter when the count starts anew
 * @param retryAfter when a refused caller gets a permit again; zero when allowed
 */
public record Decision(
        boolean allowed, int limit, int remaining, Duration resetAfter, Duration retryAfter) {}
