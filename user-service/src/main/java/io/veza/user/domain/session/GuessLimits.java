package io.veza.user.domain.session;

import java.time.Duration;

/**
 * How guessing is made slow and, in the end, pointless.
 *
 * @param inARow wrong passwords after which none is looked at any more (NIST SP 800-63B: 100)
 * @param step refusals are told on its beats only, so that a little more or less work does not show
 * @param longest no refusal waits longer for its failures
 */
public record GuessLimits(int inARow, Duration step, Duration longest) {

    public GuessLimits {
        if (inARow < 1 || !step.isPositive() || longest.compareTo(step) < 0) {
            throw new IllegalArgumentException("a guess has to be possible, and to wait");
        }
    }

    public boolean isSpent(int failures) {
        return failures >= inARow;
    }

    /**
     * How long a refusal still waits: a beat longer for each failure of the address before.
     *
     * @param elapsed since the attempt began
     */
    public Duration hold(Duration elapsed, int earlier) {
        long worked = Math.ceilDiv(elapsed.toNanos(), step.toNanos());
        long owed = Math.min(earlier + 1L, longest.dividedBy(step));
        return step.multipliedBy(Math.max(worked, owed)).minus(elapsed);
    }
}
