package io.veza.platform.ratelimit;

import java.time.Duration;

/**
 * The answer to a request for one permit of each claim; its figures are those of the tightest.
 *
 * @param level of that claim
 * @param remaining permits left after this one
 * @param resetAfter when the count starts anew
 * @param retryAfter when a refused caller gets a permit again; zero when allowed
 */
public record Decision(
        boolean allowed,
        String level,
        int limit,
        int remaining,
        Duration resetAfter,
        Duration retryAfter) {

    /** Of several refusals the one that lasts longest counts; of several permits the scarcest. */
    static Decision tightest(Decision one, Decision other) {
        if (one.allowed != other.allowed) {
            return one.allowed ? other : one;
        }
        boolean oneIs =
                one.allowed
                        ? one.remaining <= other.remaining
                        : one.retryAfter.compareTo(other.retryAfter) >= 0;
        return oneIs ? one : other;
    }
}
